namespace PiecesGen.Tests.Loopback;

/// <summary>How long a test waits for what must happen. It only keeps a broken test from hanging: no test passes or fails by it on a slow machine.</summary>
public static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(2);
}
