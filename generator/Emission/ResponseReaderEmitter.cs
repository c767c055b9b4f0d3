using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>Emits the methods that read an operation's response: as a case, and as what the plain call returns or throws.</summary>
internal static class ResponseReaderEmitter
{
    private const string Received = "global::PiecesGen.Http.ReceivedResponse response";
    private const string Anything = "_";

    public static void Write(SourceWriter writer, NamedOperation operation)
    {
        WriteSwitch(writer, $"{OperationSignature.ResponsesType(operation.Responses)} Read", operation.Responses, Case, "response.ToUndocumented()");
        writer.Blank();
        List<NamedResponse> successes = OperationSignature.Successes(operation);
        bool hasTypedFailures = HasTypedFailures(operation);
        string failure = hasTypedFailures ? "Failure(response)" : "response.ToException()";
        if (operation.Result.IsNothing)
        {
            WriteCheck(writer, successes, failure);
        }
        else
        {
            WriteSwitch(
                writer, $"{OperationSignature.ValueType(operation)} ReadValue", successes, operation.Result.IsCase ? Case : Value, $"response.Fail<{OperationSignature.ValueType(operation)}>({failure})");
        }

        if (hasTypedFailures)
        {
            writer.Blank();
            WriteFailure(writer, operation);
        }
    }

    /// <summary>The expression that reads the body.</summary>
    public static string Body(NamedType body, string received = "response") => body.Shape switch
    {
        ValueShape.String => $"{received}.ReadText()",
        ValueShape.Bytes => $"{received}.ReadBytes()",
        ValueShape.Stream => $"{received}.ReadStream()",
        ValueShape.Events => Messages("ReadEvents", body.Item!),
        ValueShape.Values => Messages("ReadValues", body.Item!),
        _ => $"{received}.ReadJson({JsonExpressions.Reader(body)})",
    };

    private static string Messages(string method, NamedType message) =>
        $"global::PiecesGen.Http.ResponseMessages.{method}<{message.CSharp}>(response, static message => {Body(message, "message")})";

    /// <summary>Writes a method with an arm for each response; statuses come before their class, as the responses do.</summary>
    private static void WriteSwitch(
        SourceWriter writer, string signature, IEnumerable<NamedResponse> responses, System.Func<NamedResponse, string> result, string otherwise)
    {
        bool isComplete = false;
        writer.Open($"internal static {signature}({Received}) => response.StatusCode switch");
        foreach (NamedResponse response in responses)
        {
            string pattern = Pattern(response.Rows);
            isComplete |= pattern == Anything;
            writer.Lines($"{pattern} => {result(response)},");
        }

        if (!isComplete)
        {
            writer.Lines($"{Anything} => {otherwise},");
        }

        writer.Close("};");
    }

    private static void WriteCheck(SourceWriter writer, List<NamedResponse> successes, string failure)
    {
        writer.Open($"internal static void Check({Received})");
        writer.Open($"if (response.StatusCode is not ({string.Join(" or ", successes.ConvertAll(static success => Pattern(success.Rows)))}))");
        writer.Lines($"response.Fail({failure});");
        writer.Close();
        writer.Close();
    }

    /// <summary>Failures carry their body where the docs say what it is.</summary>
    private static void WriteFailure(SourceWriter writer, NamedOperation operation)
    {
        var failures = new List<NamedResponse>(operation.Responses.Count);
        foreach (NamedResponse response in operation.Responses)
        {
            if (!response.IsSuccess)
            {
                failures.Add(response);
            }
        }

        WriteSwitch(
            writer,
            "global::PiecesGen.ApiException Failure",
            failures,
            static response => $"response.ToException({(IsModel(response.Body) ? JsonExpressions.Reader(response.Body!) : "")})",
            "response.ToException()");
    }

    private static bool HasTypedFailures(NamedOperation operation) =>
        operation.Responses.Exists(static response => !response.IsSuccess && IsModel(response.Body));

    private static string Pattern(EquatableArray<StatusRow> rows)
    {
        var patterns = new List<string>(rows.Count);
        foreach (StatusRow row in rows)
        {
            if (row.Statuses == StatusRange.Default)
            {
                return Anything;
            }

            patterns.Add(row.Statuses.IsSingle ? $"{row.Statuses.First}" : $">= {row.Statuses.First} and <= {row.Statuses.Last}");
        }

        return string.Join(" or ", patterns);
    }

    private static string Case(NamedResponse response) =>
        $"new {response.CaseType}({(response.Body is null ? "" : Body(response.Body) + ", ")}response)";

    private static string Value(NamedResponse response) => response.Body is null ? "null" : Body(response.Body);

    /// <summary>More than the text and the bytes that every failure has.</summary>
    private static bool IsModel(NamedType? body) => body is { Shape: not (ValueShape.String or ValueShape.Bytes) };
}
