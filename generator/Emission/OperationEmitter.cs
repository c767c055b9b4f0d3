using System.Collections.Generic;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the two methods of an operation and the nested class that holds what both need; nothing in it runs before the first call.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        string details = operation.Name + "Operation";
        string request = $"{details}.Request({OperationSignature.Arguments(operation)})";
        string check = operation.Result.IsNothing ? "Check" : "ReadValue";

        writer.Lines("/// <inheritdoc/>");
        OperationSignature.WriteObsolete(writer, operation);
        writer.Lines($"public {OperationSignature.ValueMethod(operation)} =>");
        writer.Lines($"    _connection.SendAsync({request}, {details}.{check}, cancellationToken);");
        writer.Blank();
        writer.Lines("/// <inheritdoc/>");
        OperationSignature.WriteObsolete(writer, operation);
        writer.Lines($"public {OperationSignature.ResponseMethod(operation)} =>");
        writer.Lines($"    _connection.SendAsync({request}, {details}.Read, cancellationToken);");
        writer.Blank();
        WriteDetails(writer, operation, details);
    }

    private static void WriteDetails(SourceWriter writer, NamedOperation operation, string details)
    {
        writer.Open($"private static class {details}");
        WriteDescriptor(writer, operation);
        writer.Blank();
        RequestEmitter.Write(writer, operation);
        writer.Blank();
        ResponseReaderEmitter.Write(writer, operation);
        writer.Close();
    }

    public static void WriteDescriptor(SourceWriter writer, NamedOperation operation)
    {
        Model.Operation docs = operation.Operation;
        string accept = docs.Accepts.Count == 0 ? "null" : Literal.Text(string.Join(", ", docs.AcceptsByPreference));
        List<string> arguments = [Literal.Text(docs.Name), Literal.Text(docs.Method), Literal.Text(docs.UrlTemplate), accept];
        foreach (NamedResponse response in operation.Responses)
        {
            string streamed = response.Body is { IsStreamed: true } ? ", true" : "";
            foreach (StatusRow row in response.Rows)
            {
                arguments.Add($"new global::PiecesGen.DocumentedStatus({OperationSignature.StatusArguments(row)}{streamed})");
            }
        }

        writer.Lines("private static readonly global::PiecesGen.ApiOperation s_operation = new global::PiecesGen.ApiOperation(");
        writer.Indented(() => writer.Lines(string.Join(",\n", arguments) + Properties(docs) + ";"));
    }

    /// <summary>The end of the descriptor, with what few operations have.</summary>
    private static string Properties(Model.Operation operation)
    {
        var properties = new List<string>();
        if (operation.BaseAddress is { } address)
        {
            properties.Add($"BaseAddress = new global::System.Uri({Literal.Text(address)})");
        }

        if (operation.IsStream)
        {
            properties.Add("IsStream = true");
        }

        if (operation.Security is { Count: > 0 } schemes)
        {
            properties.Add($"SecuritySchemes = new[] {{ {string.Join(", ", schemes.ConvertAll(Literal.Text))} }}");
        }

        return properties.Count == 0 ? ")" : $") {{ {string.Join(", ", properties)} }}";
    }
}
