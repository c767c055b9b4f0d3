using System;
using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Emission;

/// <summary>
/// The methods of a group that read responses: as a case, and as what the plain call returns or throws. Operations that respond
/// alike share one.
/// </summary>
internal sealed class ResponseReaders
{
    private const string Received = "(global::PiecesGen.Http.ReceivedResponse response)";
    private const string Anything = "_";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly SourceWriter _methods = new();

    /// <summary>The names of all that were asked for.</summary>
    public IReadOnlyCollection<string> Names => _names.Values;

    /// <summary>The name of the method that reads a response as one of its documented cases.</summary>
    public string Case(NamedOperation operation) =>
        Switch("Read", OperationSignature.ResponsesType(operation.Responses), operation.Responses, Case, "response.ToUndocumented()");

    /// <summary>The name of the method that reads what the plain call returns, or checks that there is nothing to return.</summary>
    public string Value(NamedOperation operation)
    {
        List<NamedResponse> successes = OperationSignature.Successes(operation);
        string failure = HasTypedFailures(operation) ? $"{Failure(operation)}(response)" : "response.ToException()";
        if (operation.Result.IsNothing)
        {
            return Check(successes, failure);
        }

        string type = OperationSignature.ValueType(operation);
        return Switch("ReadValue", type, successes, operation.Result.IsCase ? Case : Value, $"response.Fail<{type}>({failure})");
    }

    /// <summary>The name of the method that reads a message of a stream.</summary>
    public string Message(NamedOperation operation) =>
        Named("Read", operation.Result.Value!.CSharp, $"{Received} => {Body(operation.Result.Value)};");

    /// <summary>Writes the methods that were named.</summary>
    public void Write(SourceWriter writer)
    {
        string methods = _methods.ToString();
        if (methods.Length > 0)
        {
            writer.Lines(methods.TrimEnd('\n'));
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

    /// <summary>A method with an arm for each response; statuses come before their class, as the responses do.</summary>
    private string Switch(string role, string type, IEnumerable<NamedResponse> responses, Func<NamedResponse, string> result, string otherwise)
    {
        bool isComplete = false;
        var method = new SourceWriter();
        method.Open($"{Received} => response.StatusCode switch");
        foreach (NamedResponse response in responses)
        {
            string pattern = Pattern(response.Rows);
            isComplete |= pattern == Anything;
            method.Lines($"{pattern} => {result(response)},");
        }

        if (!isComplete)
        {
            method.Lines($"{Anything} => {otherwise},");
        }

        method.Close("};");
        return Named(role, type, method.ToString());
    }

    private string Check(List<NamedResponse> successes, string failure)
    {
        var method = new SourceWriter();
        method.Open(Received);
        method.Open($"if (response.StatusCode is not ({string.Join(" or ", successes.ConvertAll(static success => Pattern(success.Rows)))}))");
        method.Lines($"response.Fail({failure});");
        method.Close();
        method.Close();
        return Named("Check", "void", method.ToString());
    }

    /// <summary>Failures carry their body where the docs say what it is.</summary>
    private string Failure(NamedOperation operation) => Switch(
        "Failure",
        "global::PiecesGen.ApiException",
        operation.Responses.FindAll(static response => !response.IsSuccess),
        static response => $"response.ToException({(IsModel(response.Body) ? JsonExpressions.Reader(response.Body!) : "")})",
        "response.ToException()");

    /// <summary>The name of the method that reads so: one of this group, or a new one, numbered in the order in which they are needed.</summary>
    private string Named(string role, string type, string method)
    {
        string key = type + method;
        if (!_names.TryGetValue(key, out string? name))
        {
            name = role + (_names.Count + 1).ToString(CultureInfo.InvariantCulture);
            _names.Add(key, name);
            _methods.Blank();
            _methods.Lines($"private static {type} {name}{method.TrimEnd('\n')}");
        }

        return name;
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
