using System;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>How the answers of a connection are read: within which limits, and who is told of deviations. Taken from the options when it is made.</summary>
internal sealed class ConnectionLimits(ApiClientOptions options)
{
    internal static ConnectionLimits Default { get; } = new(new ApiClientOptions());

    internal long MaxResponseBytes { get; } = options.MaxResponseBytes;

    internal int MaxErrorBodyBytes { get; } = options.MaxErrorBodyBytes;

    internal JsonReaderOptions Json { get; } = new() { MaxDepth = options.MaxJsonDepth, CommentHandling = JsonCommentHandling.Disallow };

    internal bool IsLenient { get; } = options.Lenient;

    internal Action<ApiDrift>? OnDrift { get; } = options.OnDrift;

    /// <summary>Whether anybody wants to know where an answer is not as the docs say.</summary>
    internal bool NotesDrift => IsLenient || OnDrift is not null;

    /// <summary>Held for the microsecond in which an answer's headers are copied; one for all of a connection's answers.</summary>
    internal object HeadersLock { get; } = new();
}
