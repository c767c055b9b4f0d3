using System.Text.Json;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tool.Reports;

namespace PiecesGen.Tool.Diff;

/// <summary>The changes for programs. Lines and columns count from one.</summary>
internal sealed class JsonDiffReport : IDiffReport
{
    public void Write(TextWriter output, IReadOnlyList<Change> changes) => ReportJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("changes");
        foreach (Change change in changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        foreach (ChangeGrade grade in Enum.GetValues<ChangeGrade>())
        {
            json.WriteNumber(ChangeCounts.Word(grade), changes.Count(change => change.Kind.Grade == grade));
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("grade", ChangeCounts.Word(change.Kind.Grade));
        json.WriteString("id", change.Kind.Id);
        json.WriteString("title", change.Kind.Title);
        json.WriteString("member", change.Member);
        json.WriteString("message", change.Message);
        if (change.Location is { } location)
        {
            json.WriteString("path", location.Path);
            json.WriteNumber("line", location.Span.StartLine + 1);
            json.WriteNumber("column", location.Span.StartColumn + 1);
        }

        json.WriteEndObject();
    }
}
