namespace Quickstart.Discovering;

/// <summary>Where a Pieces OS may be found, best first. A candidate is no claim: each is asked before it is used.</summary>
/// <param name="PortFiles">Files in which a Pieces OS writes the port that it listens on.</param>
/// <param name="Ports">Asked all at once when no file helps; the lowest that responds is taken.</param>
/// <param name="OlderPorts">Asked last, in this order.</param>
internal sealed record Candidates(IReadOnlyList<string> PortFiles, IReadOnlyList<int> Ports, IReadOnlyList<int> OlderPorts)
{
    private const string PortFile = "com.pieces.os/production/Config/.port.txt";

    private static readonly string[] s_dataFolders = ["Library", "Documents", ".local/share"];

    /// <summary>
    /// The data folders of Pieces OS on macOS, Windows and Linux, the range that it takes its port from, and the fixed ports of
    /// versions before: 1000 on macOS and Windows, 5323 on Linux (docs.pieces.app).
    /// </summary>
    public static Candidates OfThisMachine { get; } = Below(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));

    public static Candidates Below(string home) => new(
        [.. s_dataFolders.Select(folder => Path.Combine(home, folder, PortFile))],
        [.. Enumerable.Range(39300, 34)],
        [1000, 5323]);
}
