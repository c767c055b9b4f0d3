using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>
/// Notes where a body is not as the docs say, while it is read. A body is read on one thread and without interruption, so the
/// readers find their notes there instead of handing them on; they look only where something is amiss.
/// What is noted is reported once the body is read: what the listener throws is then no failure of reading.
/// </summary>
internal sealed class BodyDrift(bool isLenient)
{
    [ThreadStatic]
    private static BodyDrift? s_current;

    private readonly List<Note> _notes = [];

    /// <summary>The notes on the body that this thread reads; null where nobody wants any.</summary>
    internal static BodyDrift? Current => s_current;

    /// <summary>Whether the answer may lack what the docs require.</summary>
    internal bool IsLenient { get; } = isLenient;

    /// <summary>Makes these notes, or none, the current ones.</summary>
    /// <returns>Those that were, to be made current again.</returns>
    internal static BodyDrift? Exchange(BodyDrift? notes)
    {
        BodyDrift? previous = s_current;
        s_current = notes;
        return previous;
    }

    /// <summary>Notes a value, of which the reader stands on the last token.</summary>
    internal void Add(ApiDriftKind kind, long start, ref Utf8JsonReader reader) => _notes.Add(new Note(kind, start, reader.BytesConsumed, null));

    /// <summary>Notes what an object lacks, on whose end the reader stands.</summary>
    internal void AddMissing(string property, ref Utf8JsonReader reader) =>
        _notes.Add(new Note(ApiDriftKind.MissingProperty, reader.TokenStartIndex, reader.TokenStartIndex, property));

    internal void Report(Action<ApiDrift> listener, ReceivedResponse received, ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        var paths = new JsonPaths(utf8, options);
        foreach (Note note in _notes)
        {
            string path = paths.PathAt(note.Start) + (note.Missing is null ? "" : "." + note.Missing);
            string excerpt = JsonExcerpt.Around(utf8.Slice((int)note.Start, (int)(note.End - note.Start)), 0);
            listener(new ApiDrift(note.Kind, received.Operation, (HttpStatusCode)received.StatusCode, path, excerpt));
        }
    }

    private readonly record struct Note(ApiDriftKind Kind, long Start, long End, string? Missing);
}
