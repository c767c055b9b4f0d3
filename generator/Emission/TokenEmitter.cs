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
        Write(operation.Operation.IsStream ? StreamEmitter.TypeOf(operation) : OperationSignature.ValueTask(operation), operation.Name + "Async");
        if (!operation.Operation.IsStream)
        {
            Write(OperationSignature.ResponseTask(operation), operation.Name + "ResponseAsync");
        }

        void Write(string type, string method)
        {
            writer.Lines($"/// <inheritdoc cref=\"{group.InterfaceName}.{method}\"/>");
            OperationSignature.WriteObsolete(writer, operation);
            writer.Lines($"public static {type} {method}({string.Join(", ", parameters)}) => {receiver}.{method}({string.Join(", ", arguments)});");
        }
    }
}
