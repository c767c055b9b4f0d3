using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>Writes a call of every method of the generated client, so that none of it can be trimmed away.</summary>
internal static class EveryOperationSource
{
    public static void Write(SourceWriter writer, WrittenModels models)
    {
        writer.Lines("#pragma warning disable CS0618 // Deprecated operations are called as well.");
        writer.Open("internal static class EveryOperation");
        foreach (NamedGroup group in models.Groups)
        {
            writer.Open($"public static void Call(global::{group.Home.Namespace}.{group.InterfaceName} group)");
            foreach (NamedOperation operation in group.Operations)
            {
                string arguments = string.Join(", ", Enumerable.Repeat("default!", operation.Parameters.Count));
                writer.Lines($"_ = group.{operation.Name}Async({arguments});");
                if (!operation.Operation.IsStream)
                {
                    writer.Lines($"_ = group.{operation.Name}ResponseAsync({arguments});");
                }
            }

            writer.Close();
            writer.Blank();
        }

        writer.Open($"public static void Call(global::{models.Groups[0].Home.Namespace}.{models.Groups[0].ClientName} client)");
        foreach (NamedGroup group in models.Groups)
        {
            writer.Lines($"Call(client.{group.PropertyName});");
        }

        writer.Close();
        writer.Close();
    }
}
