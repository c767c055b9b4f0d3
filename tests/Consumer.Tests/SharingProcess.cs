using System.Diagnostics;

namespace PiecesGen.Consumer.Tests;

/// <summary>The web service of the samples as a program of its own: its log is on standard error, the spans are on standard output.</summary>
internal sealed class SharingProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    // Only a guard against waiting for what never comes.
    private readonly CancellationTokenSource _limit = new(TimeSpan.FromMinutes(10));

    private Uri? _address;

    private SharingProcess(Process process) => _process = process;

    /// <summary>Where the service listens.</summary>
    public Uri Address => _address ?? throw new InvalidOperationException("The service listens once StartAsync has ended.");

    /// <summary>Starts the service in front of this Pieces OS, and waits until it listens.</summary>
    public static async Task<SharingProcess> StartAsync(Uri piecesOs)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "PiecesGen.AspNetCore.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = [program, .. SharingSettings.For(piecesOs), "--Logging:Console:LogToStandardErrorThreshold=Trace"];
        var start = new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        var service = new SharingProcess(Process.Start(start) ?? throw new InvalidOperationException($"{dotnet} did not start."));
        try
        {
            string line = await service.ReadLogAsync(Listening);
            service._address = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]);
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>The next line of the log that holds this text.</summary>
    public async Task<string> ReadLogAsync(string text)
    {
        while (await _process.StandardError.ReadLineAsync(_limit.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new EndOfStreamException($"The service has ended, and its log had no '{text}'.");
    }

    /// <summary>The spans of the next request to the service, in the order in which they ended; its own is the last.</summary>
    public async Task<IReadOnlyList<PrintedSpan>> ReadRequestAsync()
    {
        List<PrintedSpan> spans = [];
        do
        {
            spans.Add(await PrintedSpan.ReadAsync(_process.StandardOutput, _limit.Token));
        }
        while (spans[^1].Kind != "Server");
        return spans;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _limit.Dispose();
    }
}
