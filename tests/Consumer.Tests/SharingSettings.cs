namespace PiecesGen.Consumer.Tests;

/// <summary>How the tests start the web service of the samples.</summary>
internal static class SharingSettings
{
    /// <summary>How often the service asks again before it gives up.</summary>
    public const int Retries = 2;

    /// <summary>The arguments of a service on a free port in front of this Pieces OS.</summary>
    public static string[] For(Uri piecesOs) =>
    [
        "--urls=http://127.0.0.1:0",
        $"--PiecesOs:BaseAddress={piecesOs}",
        $"--PiecesOs:Resilience:Retry:MaxRetryAttempts={Retries}",

        // Nothing here is about pauses, and on a slow machine no time-out may strike.
        "--PiecesOs:Resilience:Retry:Delay=00:00:00.001",
        "--PiecesOs:Resilience:AttemptTimeout:Timeout=00:05:00",
        "--PiecesOs:Resilience:TotalRequestTimeout:Timeout=00:30:00",
        "--PiecesOs:Resilience:CircuitBreaker:SamplingDuration=00:10:00",
    ];
}
