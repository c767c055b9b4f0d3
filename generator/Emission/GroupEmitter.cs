using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits a group as an interface and the class behind it.</summary>
internal static class GroupEmitter
{
    public static SourceFile Emit(NamedGroup group) => SourceFile.Create(group.Home, group.InterfaceName, writer =>
    {
        WriteInterface(writer, group);
        writer.Blank();
        SourceFile.EndAnalysis(writer);
        writer.Open($"partial class {group.ClientName}");
        WriteClass(writer, group);
        writer.Close();
    });

    private static void WriteInterface(SourceWriter writer, NamedGroup group)
    {
        XmlDoc.Summary(writer, group.Description ?? $"The operations of the {group.Title} API.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{group.Home.Access} partial interface {group.InterfaceName}");
        for (int i = 0; i < group.Operations.Count; i++)
        {
            if (i > 0)
            {
                writer.Blank();
            }

            NamedOperation operation = group.Operations[i];
            if (operation.Operation.IsStream)
            {
                StreamEmitter.WriteDeclaration(writer, operation);
            }
            else
            {
                OperationSignature.WriteDeclarations(writer, operation);
            }
        }

        writer.Close();
    }

    private static void WriteClass(SourceWriter writer, NamedGroup group)
    {
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"private sealed class {group.ClassName} : global::{group.Home.Namespace}.{group.InterfaceName}");
        writer.Lines(
            $$"""
            private readonly global::PiecesGen.Connections.ApiConnection _connection;

            internal {{group.ClassName}}(global::PiecesGen.Connections.ApiConnection connection) => _connection = connection;
            """);
        var readers = new ResponseReaders();
        foreach (NamedOperation operation in group.Operations)
        {
            writer.Blank();
            if (operation.Operation.IsStream)
            {
                StreamEmitter.Write(writer, operation, readers);
            }
            else
            {
                OperationEmitter.Write(writer, operation, readers);
            }
        }

        readers.Write(writer);
        writer.Close();
    }
}
