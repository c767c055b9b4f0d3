using System;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>
/// The mark of a stream. Docs print a WebSocket as a GET; only the summary tells it apart, by the mark that stands where
/// other operations repeat their method: <c>/assets/stream [WS]</c>.
/// </summary>
internal static class StreamMark
{
    private const string Mark = "[WS]";

    /// <summary>Whether the summary calls the operation a stream; null where there is no summary.</summary>
    public static Located<bool>? Read(Located<string>? summary) =>
        summary is { } stated ? new Located<bool>(IsMarked(stated.Value), stated.Span) : null;

    /// <summary>The summary without the mark; null where nothing else is there.</summary>
    public static string? Strip(string? summary)
    {
        if (summary is null || !IsMarked(summary))
        {
            return summary;
        }

        string marked = summary.TrimEnd();
        string unmarked = marked.Substring(0, marked.Length - Mark.Length).TrimEnd();
        return unmarked.Length == 0 ? null : unmarked;
    }

    private static bool IsMarked(string summary) => summary.TrimEnd().EndsWith(Mark, StringComparison.OrdinalIgnoreCase);
}
