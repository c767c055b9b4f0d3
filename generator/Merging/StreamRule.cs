using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Decides what is a stream. Docs print a WebSocket as a GET; only the summary tells it apart, by the mark that stands where
/// other operations repeat their method: <c>/assets/stream [WS]</c>.
/// </summary>
internal static class StreamRule
{
    public static bool IsStream(string? summary) =>
        summary is not null && summary.TrimEnd().EndsWith(Operation.StreamMark, StringComparison.OrdinalIgnoreCase);

    /// <summary>A handshake carries no form, and fields are no messages: they go where they can, with the query.</summary>
    public static EquatableArray<string> Sendable(EquatableArray<string> contentTypes) =>
        contentTypes.Count > 0 && MediaTypes.IsForm(contentTypes[0]) ? default : contentTypes;
}
