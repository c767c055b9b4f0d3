using System.Text.Json;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>A page as the report's scripts read it: its text, how it is laid out, and how much of it was read.</summary>
internal static class PageData
{
    public static void Write(Utf8JsonWriter json, PageFacts page, string text, PageCoverage coverage, IEnumerable<LayoutPiece> pieces)
    {
        json.WriteStartObject();
        json.WriteString("path", page.Path);
        json.WriteString("source", page.Source.Name);
        json.WriteBoolean("isApi", !page.IsUnrecognized);
        json.WriteNumber("lines", coverage.Lines);
        json.WriteNumber("read", coverage.Read);
        json.WriteNumber("stated", coverage.Stated);
        json.WriteNumber("inferred", coverage.Inferred);
        json.WriteString("text", text);
        json.WriteStartArray("pieces");
        foreach (LayoutPiece piece in pieces)
        {
            Write(json, piece);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary><c>["heading", start, end, level]</c>, <c>["row", start, end, [start, end, …]]</c>.</summary>
    private static void Write(Utf8JsonWriter json, LayoutPiece piece)
    {
        json.WriteStartArray();
        json.WriteStringValue(piece.Kind.ToString().ToLowerInvariant());
        json.WriteNumberValue(piece.Start);
        json.WriteNumberValue(piece.End);
        if (piece.Cells is { } cells)
        {
            json.WriteStartArray();
            foreach ((int start, int end) in cells)
            {
                json.WriteNumberValue(start);
                json.WriteNumberValue(end);
            }

            json.WriteEndArray();
        }
        else
        {
            json.WriteNumberValue(piece.Level);
        }

        json.WriteEndArray();
    }
}
