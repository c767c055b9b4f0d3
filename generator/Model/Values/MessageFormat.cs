namespace PiecesGen.Generator.Model.Values;

/// <summary>How a body is divided into messages that are sent one by one.</summary>
internal enum MessageFormat
{
    /// <summary>Server-sent events (HTML Living Standard, section 9.2); their data is what the docs type.</summary>
    Events,

    /// <summary>JSON values that follow each other: NDJSON, JSON Lines, JSON text sequences (RFC 7464).</summary>
    Values,
}
