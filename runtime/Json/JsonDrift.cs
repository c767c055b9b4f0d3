using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>
/// Notes where a text is not as the docs say, while it is read. A text is read on one thread and without interruption, so the
/// readers find the notes there instead of handing them on; they look only where something is amiss.
/// What is noted is reported once the text is read: what the listener throws is then no failure of reading.
/// </summary>
/// <param name="isLenient">Whether the text may lack what the docs require.</param>
internal abstract class JsonDrift(bool isLenient)
{
    [ThreadStatic]
    private static JsonDrift? s_current;

    private readonly List<Note> _notes = [];

    /// <summary>The notes on the text that this thread reads; null where nobody wants any.</summary>
    internal static JsonDrift? Current => s_current;

    internal bool IsLenient { get; } = isLenient;

    /// <summary>Makes these notes, or none, the current ones.</summary>
    /// <returns>Those that were, to be made current again.</returns>
    internal static JsonDrift? Exchange(JsonDrift? notes)
    {
        JsonDrift? previous = s_current;
        s_current = notes;
        return previous;
    }

    /// <summary>How many notes there are.</summary>
    internal int Count => _notes.Count;

    /// <summary>Takes back all notes but the first so many: what they are of is read in another way.</summary>
    internal void ForgetFrom(int count) => _notes.RemoveRange(count, _notes.Count - count);

    /// <summary>Notes a value, of which the reader stands on the last token.</summary>
    internal void Add(JsonDriftKind kind, long start, ref Utf8JsonReader reader) => _notes.Add(new Note(kind, start, reader.BytesConsumed, null));

    /// <summary>Notes what an object lacks, on whose end the reader stands.</summary>
    internal void AddMissing(string property, ref Utf8JsonReader reader) =>
        _notes.Add(new Note(JsonDriftKind.MissingProperty, reader.TokenStartIndex, reader.TokenStartIndex, property));

    /// <summary>Reports every note.</summary>
    /// <param name="utf8">The text that was read.</param>
    /// <param name="options">How it was read.</param>
    internal void Report(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
    {
        var paths = new JsonPaths(utf8, options);
        foreach (Note note in _notes)
        {
            string path = paths.PathAt(note.Start) + (note.Missing is null ? "" : "." + note.Missing);
            Report(note.Kind, path, JsonExcerpt.Around(utf8.Slice((int)note.Start, (int)(note.End - note.Start)), 0));
        }
    }

    /// <summary>Reports one place.</summary>
    /// <param name="kind">How it differs from the docs.</param>
    /// <param name="path">Where it is, such as <c>$.iterable[3].color</c>.</param>
    /// <param name="excerpt">What was received there.</param>
    protected abstract void Report(JsonDriftKind kind, string path, string excerpt);

    private readonly record struct Note(JsonDriftKind Kind, long Start, long End, string? Missing);
}
