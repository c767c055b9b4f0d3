using System.Diagnostics;

namespace PiecesGen.Live.Tests.Servers;

/// <summary>A server that runs for the tests of a class, with a folder of its own; nothing runs where its program is not installed.</summary>
public abstract class ServerProcess : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly string _program;
    private readonly List<string> _lines = [];
    private Process? _process;
    private HttpClient? _http;

    protected ServerProcess(string program)
    {
        _program = program;
        Address = new Uri($"http://127.0.0.1:{FreePort.Find()}");
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What a client of it calls through.</summary>
    internal HttpClient Http => _http ?? throw new InvalidOperationException($"{_program} does not run.");

    /// <summary>What the server sent last.</summary>
    internal WireRecorder Wire { get; } = new();

    /// <summary>Where it keeps its files.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("piecesgen-live-").FullName;

    /// <summary>A path that it responds to with 200 when it is ready.</summary>
    protected abstract string ReadyPath { get; }

    public static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    public async Task InitializeAsync()
    {
        if (!IsInstalled(_program))
        {
            return;
        }

        var start = new ProcessStartInfo(_program, Arguments()) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{_program} did not start.");
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _http = new HttpClient(Wire, disposeHandler: false) { BaseAddress = Address };
        await WaitUntilReadyAsync(_process);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            await CleanAsync();
        }

        _http?.Dispose();
        Wire.Dispose();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    /// <summary>The arguments of the program; files that it needs are written to <see cref="Folder"/> before.</summary>
    protected abstract IEnumerable<string> Arguments();

    /// <summary>Undoes what the server leaves behind that cannot simply be deleted.</summary>
    protected virtual Task CleanAsync() => Task.CompletedTask;

    private void Note(object sender, DataReceivedEventArgs line)
    {
        lock (_lines)
        {
            _lines.Add(line.Data ?? "");
        }
    }

    private async Task WaitUntilReadyAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        while (!await IsReadyAsync(limit.Token))
        {
            if (process.HasExited)
            {
                lock (_lines)
                {
                    throw new InvalidOperationException($"{_program} ended with {process.ExitCode}: {string.Join('\n', _lines)}");
                }
            }

            await Task.Delay(s_betweenLooks, limit.Token);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await Http.GetAsync(new Uri(ReadyPath, UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
