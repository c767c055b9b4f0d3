using PiecesGen.Tool.Output;
using Spectre.Console;

namespace PiecesGen.Tool.Pages;

/// <summary>A bar on the error stream, where somebody is watching and there is something to wait for.</summary>
internal static class ReadingProgress
{
    /// <summary>Fewer pages are read before a bar could be seen.</summary>
    private const int ManyPages = 100;

    /// <param name="work">Calls its argument for each page that is done.</param>
    public static void Show(Terminal terminal, int pages, Action<Action> work)
    {
        IAnsiConsole console = terminal.ErrorConsole();
        if (pages < ManyPages || !console.Profile.Capabilities.Interactive)
        {
            work(static () => { });
            return;
        }

        console.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask("Reading", maxValue: pages);
            work(() => task.Increment(1));
        });
    }
}
