using PiecesGen;

namespace Sharing;

/// <summary>What the service writes to its log.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "Not as documented: {Drift}")]
    public static partial void NotAsDocumented(this ILogger log, ApiDrift drift);
}
