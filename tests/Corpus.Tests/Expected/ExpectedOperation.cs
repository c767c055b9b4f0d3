using System.Globalization;
using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>What a call must send and may receive.</summary>
internal sealed record ExpectedOperation(
    string Name,
    string Method,
    string Path,
    string? ContentType,
    string? Accept,
    IReadOnlyList<ExpectedParameter> Parameters,
    IReadOnlyList<ExpectedResponse> Responses,
    bool IsStream)
{
    public static IReadOnlyList<ExpectedOperation> All { get; } = [.. PythonPages.Operations().Select(From)];

    public static IReadOnlyList<ExpectedOperation> Calls { get; } = [.. All.Where(operation => !operation.IsStream)];

    public static IReadOnlyList<ExpectedOperation> Streams { get; } = [.. All.Where(operation => operation.IsStream)];

    /// <summary>Which parameters, headers and statuses there are is the page's word; where and of which type they are, the truth's.</summary>
    private static ExpectedOperation From(PageOperation page)
    {
        JsonNode? truth = Truth.Operation(page);
        return new ExpectedOperation(
            page.Name,
            page.Method,
            page.Path,
            page.ContentType,
            page.Accept,
            [.. page.Parameters.Select(parameter => FromTruth(page.Name, truth, parameter) ?? FromPage(page, parameter))],
            DocumentedOf(page, truth),
            page.IsStream);
    }

    /// <summary>Where no status is stated (conversations_stream_identifiers) any client must take a plain success.</summary>
    private static IReadOnlyList<ExpectedResponse> DocumentedOf(PageOperation page, JsonNode? truth) => page.Statuses.Count == 0
        ? [FromPage(page, 200)]
        : [.. page.Statuses.Select(status => truth is null ? FromPage(page, status) : FromTruth(truth, status))];

    private static ExpectedParameter? FromTruth(string operation, JsonNode? truth, PageMember member)
    {
        string key = LetterKey.OfPython(member.Name);
        if (truth?["parameters"]?.AsArray().FirstOrDefault(node => LetterKey.From((string)node!["name"]!) == key) is { } parameter)
        {
            return new((string)parameter["in"]!, LostName.OfParameter(operation, (string)parameter["name"]!), member.IsRequired, parameter["schema"]!);
        }

        if (truth?["requestBody"]?["content"]?.AsObject().First() is not { } content)
        {
            return null;
        }

        JsonNode schema = content.Value!["schema"]!;
        if (content.Key != "application/x-www-form-urlencoded")
        {
            return new("body", member.Name, member.IsRequired, schema);
        }

        KeyValuePair<string, JsonNode?> field = ExpectedSchemas.Instance.Resolve(schema).Schema["properties"]!.AsObject().Single(property => LetterKey.From(property.Key) == key);
        return new("form", field.Key, member.IsRequired, field.Value!);
    }

    private static ExpectedParameter FromPage(PageOperation page, PageMember member)
    {
        string place = page.Path.Contains($"{{{member.Name}}}", StringComparison.Ordinal) ? "path" : page.ContentType is null ? "query" : "body";
        return new(place, member.PlainName, member.IsRequired, PageType.Schema(member.Type));
    }

    /// <summary>A form in a response (authorize_auth0) is handed over as the text it is.</summary>
    private static ExpectedResponse FromTruth(JsonNode truth, int status)
    {
        JsonNode response = truth["responses"]![status.ToString(CultureInfo.InvariantCulture)]!;
        return response["content"]?.AsObject().FirstOrDefault() is { Value: { } content } body
            ? new(status, body.Key, body.Key == "application/x-www-form-urlencoded" ? PageType.Schema("str") : content["schema"])
            : new(status, null, null);
    }

    /// <summary>A page has one return type, which is that of the success; errors are texts.</summary>
    private static ExpectedResponse FromPage(PageOperation page, int status) => status switch
    {
        204 => new(status, null, null),
        >= 200 and < 300 when page.Returns.StartsWith("void", StringComparison.Ordinal) => new(status, null, null),
        >= 200 and < 300 => new(status, "application/json", PageType.Schema(page.Returns)),
        _ => new(status, "text/plain", PageType.Schema("str")),
    };
}
