using System;

namespace PiecesGen.Json;

/// <summary>
/// A JSON text is not what the docs promise. It carries the place to whoever knows what the text belongs to, and ends there as
/// another exception.
/// </summary>
#pragma warning disable CA1064 // Nobody outside ever sees it.
internal sealed class UnreadableJsonException(JsonErrorLocation location, Exception cause) : Exception(cause.Message, cause)
{
    /// <summary>Where.</summary>
    internal JsonErrorLocation Location { get; } = location;

    /// <summary>What was thrown there, which says why.</summary>
    internal Exception Cause { get; } = cause;
}
#pragma warning restore CA1064
