using PiecesGen;
using PiecesGen.Sandbox;
using PiecesOs;
using Quickstart;
using Quickstart.Discovering;

var arguments = Arguments.Parse(args);
if (arguments.Problem is { } problem)
{
    await Console.Error.WriteLineAsync($"{problem}\n\n{Arguments.Help}");
    return 2;
}

if (arguments.IsHelpWanted)
{
    Console.WriteLine(Arguments.Help);
    return 0;
}

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    interruption.Cancel();
};

var report = new Report();
try
{
    if (arguments.Url is { } url)
    {
        await TourPiecesOsAsync(url);
    }
    else if (arguments.IsDiscoveryWanted)
    {
        Discovery discovery = await Discovery.RunAsync(Candidates.OfThisMachine, interruption.Token);
        if (discovery.Address is not { } found)
        {
            await Console.Error.WriteLineAsync($"No Pieces OS was found on this machine. Tried:\n  {string.Join("\n  ", discovery.Tried)}\nIs it running? An address can be given with --url.");
            return 1;
        }

        await TourPiecesOsAsync(found);
    }
    else
    {
        await TourSandboxAsync();
    }
}
catch (ApiConnectionException nobody)
{
    await Console.Error.WriteLineAsync($"Nobody answers at {nobody.RequestUri}. Is Pieces OS running there?");
    return 1;
}
catch (ApiException failure)
{
    report.Wrong(failure.Message);
}
catch (OperationCanceledException) when (interruption.IsCancellationRequested)
{
    await Console.Error.WriteLineAsync("Interrupted.");
    return 1;
}

return report.Finish();

// A Pieces OS of our own, in this process. It has an allocation, and it fails when it is told to.
async Task TourSandboxAsync()
{
    await using var sandbox = await PiecesOsSandbox.StartAsync(interruption.Token);
    Console.WriteLine($"Pieces OS sandbox at {sandbox.Address}\n");

    var pieces = new PiecesOsClient(sandbox.Address);
    await new Tour(pieces, report).RunAsync(Seeds.SecretGist, PiecesOsSandbox.AllocationId, interruption.Token);
    await new FailureTour(pieces, sandbox, report).RunAsync(interruption.Token);
}

// A Pieces OS that somebody uses: nothing is sent out into the world, and the tour takes away what it made.
async Task TourPiecesOsAsync(Uri url)
{
    Console.WriteLine($"Pieces OS at {url}\n");
    await new Tour(new PiecesOsClient(url), report).RunAsync(Seeds.GoingNowhere, allocationId: null, interruption.Token);
}
