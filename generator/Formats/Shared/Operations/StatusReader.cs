using System;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Reads the status of a row: <c>200</c>, <c>4XX</c> or <c>default</c>.</summary>
internal static class StatusReader
{
    private const string Default = "default";

    /// <summary>The statuses, or null with a diagnostic where the cell holds none.</summary>
    public static Located<StatusRange>? Read(TextSlice cell, FormatContext context)
    {
        Located<string> status = LocatedText.From(cell);
        string text = status.Value;

        // OpenAPI Generator prints the default response as status 0.
        if (text == "0" || string.Equals(text, Default, StringComparison.OrdinalIgnoreCase))
        {
            return new Located<StatusRange>(StatusRange.Default, status.Span);
        }

        if (text.Length == 3 && text[0] is >= '1' and <= '9' && (IsDigits(text) || text.EndsWith("XX", StringComparison.OrdinalIgnoreCase)))
        {
            return new Located<StatusRange>(StatusRange.Parse(text.ToUpperInvariant()), status.Span);
        }

        context.Report(
            Catalog.UnreadableStatus,
            cell,
            $"Expected a status such as 200, 4XX or default, found {Quoted.From(text)}. The row was ignored.");
        return null;
    }

    private static bool IsDigits(string text) => text[1] is >= '0' and <= '9' && text[2] is >= '0' and <= '9';
}
