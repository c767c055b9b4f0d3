using System.Text.Json;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Reports;

/// <summary>The report for programs. Lines and columns count from one.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(Terminal terminal, Understanding understanding) => ReportJson.Write(terminal.Output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (DocsDiagnostic diagnostic in understanding.Diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        WriteCounts(json, understanding);
        WriteEvidence(json, understanding);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DocsDiagnostic diagnostic)
    {
        json.WriteStartObject();
        if (!diagnostic.Location.IsNone)
        {
            PageSpan span = diagnostic.Location.Span;
            json.WriteString("path", diagnostic.Location.Path);
            json.WriteNumber("line", span.StartLine + 1);
            json.WriteNumber("column", span.StartColumn + 1);
            json.WriteNumber("endLine", span.EndLine + 1);
            json.WriteNumber("endColumn", span.EndColumn + 1);
        }

        json.WriteString("severity", Severities.Name(diagnostic.Kind.Severity));
        json.WriteString("id", diagnostic.Kind.Id);
        json.WriteString("title", diagnostic.Kind.Title);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("helpUri", diagnostic.Kind.HelpLink);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Understanding understanding)
    {
        json.WriteStartObject("understood");
        foreach (ModelCount count in ModelCount.From(understanding))
        {
            json.WriteNumber(count.Name, count.Count);
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Understanding understanding)
    {
        json.WriteStartArray("evidence");
        foreach (EvidenceCount count in EvidenceCount.From(understanding.Merge))
        {
            json.WriteStartObject();
            json.WriteString("fact", count.What);
            json.WriteString("rule", count.Rule);
            json.WriteNumber("count", count.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
