using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the two methods of an operation and the nested class that holds what both need; nothing in it runs before the first call.</summary>
internal static class OperationEmitter
{
    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        string details = operation.Name + "Operation";
        string request = $"{details}.Request({OperationSignature.Arguments(operation)})";
        string check = operation.Value is null ? "Check" : "ReadValue";

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
        WriteRead(writer, operation);
        writer.Blank();
        if (operation.Value is null)
        {
            WriteCheck(writer, operation);
        }
        else
        {
            WriteReadValue(writer, operation);
        }

        writer.Close();
    }

    public static void WriteDescriptor(SourceWriter writer, NamedOperation operation)
    {
        Model.Operation docs = operation.Operation;
        string accept = docs.Accepts.Count == 0 ? "null" : Literal.Text(string.Join(", ", docs.Accepts));
        writer.Lines("private static readonly global::PiecesGen.ApiOperation s_operation = new global::PiecesGen.ApiOperation(");
        writer.Indented(() =>
        {
            writer.Lines($"{Literal.Text(docs.Name)},");
            writer.Lines($"{Literal.Text(docs.Method)},");
            writer.Lines($"{Literal.Text(docs.UrlTemplate)},");
            string close = docs.IsStream ? ") { IsStream = true };" : ");";
            writer.Lines(accept + (operation.Responses.Count == 0 ? close : ","));
            for (int i = 0; i < operation.Responses.Count; i++)
            {
                Model.Response response = operation.Responses[i].Response;
                string end = i == operation.Responses.Count - 1 ? close : ",";
                writer.Lines($"new global::PiecesGen.DocumentedStatus({response.Status}, {Literal.Text(response.Meaning)}){end}");
            }
        });
    }

    private static void WriteRead(SourceWriter writer, NamedOperation operation)
    {
        writer.Open(
            $"internal static {OperationSignature.ResponsesType(operation)} Read(global::PiecesGen.Runtime.ReceivedResponse response) => response.StatusCode switch");
        foreach (NamedResponse response in operation.Responses)
        {
            string value = response.Body is null ? "" : BodyExpression(response.Body) + ", ";
            writer.Lines($"{response.Response.Status} => new {response.CaseType}({value}response),");
        }

        writer.Lines("_ => response.Undocumented(),");
        writer.Close("};");
    }

    private static void WriteReadValue(SourceWriter writer, NamedOperation operation)
    {
        writer.Open(
            $"internal static {OperationSignature.ValueType(operation)} ReadValue(global::PiecesGen.Runtime.ReceivedResponse response) => response.StatusCode switch");
        foreach (NamedResponse response in operation.Responses)
        {
            if (response.Response.IsSuccess)
            {
                writer.Lines($"{response.Response.Status} => {(response.Body is null ? "null" : BodyExpression(response.Body))},");
            }
        }

        writer.Lines("_ => throw response.Failure(),");
        writer.Close("};");
    }

    private static void WriteCheck(SourceWriter writer, NamedOperation operation)
    {
        writer.Open("internal static void Check(global::PiecesGen.Runtime.ReceivedResponse response)");
        var successes = new System.Collections.Generic.List<int>();
        foreach (NamedResponse response in operation.Responses)
        {
            if (response.Response.IsSuccess)
            {
                successes.Add(response.Response.Status);
            }
        }

        if (successes.Count == 0)
        {
            writer.Lines("throw response.Failure();");
        }
        else
        {
            writer.Open($"if (response.StatusCode is not ({string.Join(" or ", successes)}))");
            writer.Lines("throw response.Failure();");
            writer.Close();
        }

        writer.Close();
    }

    public static string BodyExpression(NamedType body) => body.Shape switch
    {
        ValueShape.String => "response.ReadText()",
        ValueShape.Bytes => "response.ReadBytes()",
        _ => $"response.ReadJson({JsonExpressions.Reader(body)})",
    };
}
