using System.Collections.Generic;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the two methods of an operation, and what makes the request of both; nothing of it runs before the first call.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, NamedOperation operation, ResponseReaders readers)
    {
        string request = RequestEmitter.Call(operation);
        writer.Lines($"public {OperationSignature.ValueImplementation(operation)} =>");
        writer.Lines($"    _connection.SendAsync({request}, {readers.Value(operation)}, cancellationToken);");
        writer.Blank();
        writer.Lines($"public {OperationSignature.ResponseImplementation(operation)} =>");
        writer.Lines($"    _connection.SendAsync({request}, {readers.Case(operation)}, cancellationToken);");
        writer.Blank();
        RequestEmitter.Write(writer, operation);
    }

    /// <summary>The expression that makes the descriptor.</summary>
    public static string Descriptor(NamedOperation operation)
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

        return $"new global::PiecesGen.ApiOperation(\n    {string.Join(",\n    ", arguments)}{Properties(docs)}";
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
