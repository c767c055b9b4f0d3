using System;

namespace PiecesGen.Generator.Model.Values;

/// <summary>The media types of bodies that come message by message.</summary>
internal static class MessageMediaTypes
{
    public const string EventStream = "text/event-stream";
    public const string Ndjson = "application/x-ndjson";

    private static readonly string[] s_values =
    [
        Ndjson, "application/ndjson", "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
        "application/json-lines", "application/stream+json", "application/x-json-stream", "application/json-seq",
    ];

    /// <summary>How a body of the media type is divided; null where it comes at once.</summary>
    public static MessageFormat? FormatOf(string mediaType)
    {
        string name = mediaType.Split(';')[0].Trim();
        bool areValues = Array.Exists(s_values, known => Is(name, known)) || name.EndsWith("+json-seq", StringComparison.OrdinalIgnoreCase);
        return Is(name, EventStream) ? MessageFormat.Events : areValues ? MessageFormat.Values : null;
    }

    private static bool Is(string name, string mediaType) => string.Equals(name, mediaType, StringComparison.OrdinalIgnoreCase);
}
