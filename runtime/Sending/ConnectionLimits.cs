using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>The limits of a connection, taken from the options when it is made.</summary>
internal sealed class ConnectionLimits(ApiClientOptions options)
{
    internal static ConnectionLimits Default { get; } = new(new ApiClientOptions());

    internal long MaxResponseBytes { get; } = options.MaxResponseBytes;

    internal int MaxErrorBodyBytes { get; } = options.MaxErrorBodyBytes;

    internal JsonReaderOptions Json { get; } = new() { MaxDepth = options.MaxJsonDepth, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Held for the microsecond in which an answer's headers are copied; one for all of a connection's answers.</summary>
    internal object HeadersLock { get; } = new();
}
