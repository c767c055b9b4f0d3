using Microsoft.Playwright;
using PiecesGen.Tool.Commands;
using PiecesGen.Tool.Output;

namespace PiecesGen.Browser.Tests;

/// <summary>A browser for the tests of a class, and the reports that they open in it, each written once.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-report-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path });
    }

    /// <summary>The report of docs in a window of its own.</summary>
    /// <param name="name">Names the report's file.</param>
    /// <param name="docs">The argument of the command.</param>
    internal async Task<OpenReport> OpenAsync(string name, string docs, ColorScheme scheme = ColorScheme.Light, int width = 1400, int height = 900)
    {
        string file = Path.Combine(_folder, name + ".html");
        if (!File.Exists(file))
        {
            using var error = new StringWriter();
            int exitCode = await CommandLine.RunAsync(["report", docs, "-o", file], new Terminal(TextWriter.Null, error, IsOutputPlain: true, IsErrorPlain: true), CancellationToken.None);
            Assert.Equal((0, ""), (exitCode, error.ToString()));
        }

        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await OpenReport.AtAsync(context, new Uri(file));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
