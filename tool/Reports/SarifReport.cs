using System.Text.Json;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Text;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Reports;

/// <summary>The report for code scanning (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).</summary>
internal sealed class SarifReport : IReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public void Write(Terminal terminal, Understanding understanding)
    {
        DiagnosticKind[] rules = DiagnosticKinds.From(understanding.Diagnostics);
        ReportJson.Write(terminal.Output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (DocsDiagnostic diagnostic in understanding.Diagnostics)
            {
                Write(json, diagnostic, Array.IndexOf(rules, diagnostic.Kind));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, DiagnosticKind[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "piecesgen");
        json.WriteString("version", typeof(ModelMerger).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (DiagnosticKind rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Severities.SarifLevel(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocsDiagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Kind.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Severities.SarifLevel(diagnostic.Kind.Severity));
        WriteMessage(json, "message", diagnostic.Message);
        json.WriteStartArray("locations");
        if (!diagnostic.Location.IsNone)
        {
            WriteLocation(json, diagnostic.Location);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, PageLocation location)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(location.Path));
        json.WriteEndObject();
        WriteRegion(json, location.Span);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, PageSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine + 1);
        json.WriteNumber("startColumn", span.StartColumn + 1);
        json.WriteNumber("endLine", span.EndLine + 1);
        json.WriteNumber("endColumn", span.EndColumn + 1);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
