using System.Collections.Generic;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// Emits the calls of a group that take nothing optional but a token, as extensions of its interface. Another optional parameter
/// moves the token of the methods themselves, but not of these.
/// </summary>
internal static class TokenEmitter
{
    public static SourceFile Emit(NamedGroup group, string className) => SourceFile.Create(group.Home, className, writer =>
    {
        XmlDoc.Summary(writer, $"The operations of {group.PropertyName} with nothing optional but a token.");
        writer.Lines(SourceFile.GeneratedCode);
        writer.Open($"{group.Home.Access} static class {className}");
        foreach (NamedOperation operation in group.Operations)
        {
            if (operation.HasOptional)
            {
                Write(writer, group, operation);
            }
        }

        writer.Close();
    });

    private static void Write(SourceWriter writer, NamedGroup group, NamedOperation operation)
    {
        string receiver = OperationSignature.Receiver(operation);
        List<string> parameters = [$"this {group.InterfaceName} {receiver}"];
        List<string> arguments = [];
        foreach (NamedParameter parameter in operation.Parameters)
        {
            if (parameter.IsRequired)
            {
                parameters.Add($"{OperationSignature.TypeOf(parameter)} {parameter.Name}");
                arguments.Add(parameter.Name);
            }
        }

        parameters.Add("global::System.Threading.CancellationToken cancellationToken");
        arguments.Add("cancellationToken: cancellationToken");
        string type = operation.Operation.IsStream ? StreamEmitter.TypeOf(operation) : OperationSignature.ValueTask(operation);
        writer.Lines($"/// <inheritdoc cref=\"{group.InterfaceName}.{operation.Name}Async\"/>");
        OperationSignature.WriteObsolete(writer, operation);
        writer.Lines($"public static {type} {operation.Name}Async({string.Join(", ", parameters)}) => {receiver}.{operation.Name}Async({string.Join(", ", arguments)});");
    }
}
