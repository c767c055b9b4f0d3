using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PiecesGen.Tool.Tests;

/// <summary>A report as the command writes it, taken apart.</summary>
internal sealed partial class WrittenReport
{
    private readonly JsonNode _data;

    private WrittenReport(string document)
    {
        Document = document;
        _data = JsonNode.Parse(Element("script type=\"application/json\" id=\"data\"", "script"))!;
    }

    public string Document { get; }

    public string Script => Element("script", "script");

    public string Style => Element("style", "style");

    public string Policy => PolicyElement().Match(Document).Groups["policy"].Value;

    public JsonArray Pages => _data["pages"]!.AsArray();

    public JsonArray Diagnostics => _data["diagnostics"]!.AsArray();

    /// <summary>A line for each fact: <c>parameter id: type: string "str"</c> with the text at its place, or <c>parameter id: location: path by Location.PathVariable</c>.</summary>
    public string[] Facts => [.. _data["members"]!.AsArray().SelectMany(member => member!["facts"]!.AsArray().Select(fact => $"{member["kind"]} {member["name"]}: {Fact(fact!.AsArray())}"))];

    /// <summary>A line for each member: <c>parameter id = string id</c>.</summary>
    public string[] Members => [.. _data["members"]!.AsArray().Select(member => $"{member!["kind"]} {member["name"]} = {string.Join(" / ", member["csharp"]!.AsArray())}")];

    public static async Task<WrittenReport> From(params string[] docs)
    {
        ToolRun run = await ToolRun.From(["report", .. docs]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new WrittenReport(run.Output);
    }

    private string Fact(JsonArray fact)
    {
        string what = fact[1] is { } value ? $"{fact[0]}: {value}" : $"{fact[0]}";
        return fact.Count == 3 ? $"{what} by {fact[2]}" : $"{what} \"{TextAt((int)fact[2]!, (int)fact[3]!, (int)fact[4]!)}\"";
    }

    private string TextAt(int page, int start, int end) => Pages[page]!["text"]!.GetValue<string>()[start..end];

    private string Element(string opening, string name)
    {
        int start = Document.IndexOf($"<{opening}>", StringComparison.Ordinal) + opening.Length + 2;
        return Document[start..Document.IndexOf($"</{name}>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"")]
    private static partial Regex PolicyElement();
}
