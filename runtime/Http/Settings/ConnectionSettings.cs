using System;
using System.Net;
using System.Text.Json;

namespace PiecesGen.Http;

/// <summary>How the responses of a connection are read: within which limits, and who is told of deviations.</summary>
internal sealed class ConnectionSettings
{
    private const int MaxExcerpt = 60;

    /// <summary>Those of a client without options.</summary>
    internal static ConnectionSettings Default { get; } = new();

    /// <summary>How large a body may be, in bytes after decompression.</summary>
    internal long MaxResponseBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How much of a body exceptions and undocumented responses keep, in bytes.</summary>
    internal int MaxErrorBodyBytes { get; init; } = 64 * 1024;

    /// <summary>How JSON is read, and how deep it may be nested.</summary>
    internal JsonReaderOptions Json { get; init; } = JsonOptions(maxDepth: 64);

    internal bool IsLenient { get; init; }

    internal Action<ApiDrift>? OnDrift { get; init; }

    /// <summary>Whether anybody wants to know where a response is not as the docs say.</summary>
    internal bool NotesDrift => IsLenient || OnDrift is not null;

    /// <summary>Held for the microsecond in which a response's headers are copied; one for all of a connection's responses.</summary>
    internal object HeadersLock { get; } = new();

    /// <summary>Reports a header that is not of the type as which it was asked for.</summary>
    internal void NoteHeader(ApiOperation operation, int statusCode, string name, string value) => OnDrift?.Invoke(new ApiDrift(
        ApiDriftKind.UnexpectedHeader, operation, (HttpStatusCode)statusCode, null, name + ": " + (value.Length > MaxExcerpt ? value.Substring(0, MaxExcerpt) : value)));

    internal static JsonReaderOptions JsonOptions(int maxDepth) => new() { MaxDepth = maxDepth, CommentHandling = JsonCommentHandling.Disallow };
}
