using System.Collections.Generic;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the long names of methods that have short ones, as obsolete extensions of the interface.</summary>
internal static class ForwarderEmitter
{
    public static SourceFile Emit(NamedGroup group, string className) => SourceFile.Create(group.Home, className, writer =>
    {
        XmlDoc.Summary(writer, $"The operations of {group.PropertyName} by their long names.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{group.Home.Access} static class {className}");
        foreach (NamedOperation operation in group.Operations)
        {
            if (operation.LongName is not { } longName)
            {
                continue;
            }

            if (operation.Operation.IsStream)
            {
                Write(writer, group, operation, StreamEmitter.TypeOf(operation), longName, "Async");
            }
            else
            {
                Write(writer, group, operation, OperationSignature.ValueTask(operation), longName, "Async");
                Write(writer, group, operation, OperationSignature.ResponseTask(operation), longName, "ResponseAsync");
            }
        }

        writer.Close();
    });

    private static void Write(SourceWriter writer, NamedGroup group, NamedOperation operation, string type, string longName, string suffix)
    {
        string method = operation.Name + suffix;
        string receiver = OperationSignature.Receiver(operation);
        List<string> arguments = [.. operation.Parameters.ConvertAll(static parameter => parameter.Name), "cancellationToken"];
        writer.Lines($"/// <inheritdoc cref=\"{group.InterfaceName}.{method}\"/>");
        writer.Lines($"[global::System.Obsolete({Literal.Text($"Call {method}.")})]");
        writer.Lines(
            $"public static {type} {longName}{suffix}(this {group.InterfaceName} {receiver}, {OperationSignature.Parameters(operation)}) => {receiver}.{method}({string.Join(", ", arguments)});");
    }
}
