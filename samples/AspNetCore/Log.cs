using PiecesGen;

namespace Sharing;

/// <summary>What the service writes to its log.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "Not as documented: {Drift}")]
    public static partial void NotAsDocumented(this ILogger log, ApiDrift drift);

    [LoggerMessage(LogLevel.Information, "{Operation} answered {Status}: asked again in {Pause}")]
    public static partial void AsksAgain(this ILogger log, string? operation, int status, TimeSpan pause);

    [LoggerMessage(LogLevel.Information, "{Span}: {Outcome} in {Milliseconds:0.0} ms")]
    public static partial void Called(this ILogger log, string span, object outcome, double milliseconds);
}
