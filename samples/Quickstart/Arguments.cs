namespace Quickstart;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Arguments(Uri? Url = null, bool IsDiscoveryWanted = false, bool IsHelpWanted = false, string? Problem = null)
{
    public const string Help = """
        Runs the seven operations of the Distribution, Distributions and Allocation APIs through the generated client.

        Usage: dotnet run --project samples/Quickstart [-- [--url <address> | --discover | --help]]

          (nothing)          against a fake that this program starts in its own process
          --url <address>    against a running Pieces OS, for example http://localhost:1000;
                             the distribution it creates is deleted again
          --discover         against the Pieces OS that runs on this machine: found by its port file, else by asking
                             the ports 39300-39333, else 1000 and 5323
          --help             this text

        Exit code: 0 if everything was as documented, 1 if something was not, 2 if the arguments make no sense.
        """;

    public static Arguments Parse(string[] args) => args switch
    {
        [] => new Arguments(),
        ["--help" or "-h"] => new Arguments(IsHelpWanted: true),
        ["--discover"] => new Arguments(IsDiscoveryWanted: true),
        ["--url", var address] => IsHttp(address, out var url)
            ? new Arguments(url)
            : new Arguments(Problem: $"'{address}' is not an http address."),
        _ => new Arguments(Problem: $"Not understood: {string.Join(' ', args)}"),
    };

    private static bool IsHttp(string address, out Uri? url) =>
        Uri.TryCreate(address, UriKind.Absolute, out url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
}
