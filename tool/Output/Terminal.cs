using System.Text;
using Spectre.Console;

namespace PiecesGen.Tool.Output;

/// <summary>Where the tool writes: results to the output, everything else to the error stream.</summary>
/// <param name="IsOutputPlain">The output is no terminal, or wants no colour: a file, a pipe, <c>NO_COLOR</c>.</param>
/// <param name="IsErrorPlain">Likewise for the error stream, which also shows progress.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsOutputPlain, bool IsErrorPlain)
{
    /// <summary>Where nobody knows how wide a line may be, tables are as wide as a page of print.</summary>
    private const int PlainWidth = 120;

    public static Terminal OfThisProcess()
    {
        // Windows would otherwise write documents in the code page of the window.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isPlain = WantsNoColour();
        return new Terminal(Console.Out, Console.Error, isPlain || Console.IsOutputRedirected, isPlain || Console.IsErrorRedirected);
    }

    public IAnsiConsole OutputConsole() => ConsoleOver(Output, IsOutputPlain);

    public IAnsiConsole ErrorConsole() => ConsoleOver(Error, IsErrorPlain);

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool isPlain)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isPlain)
        {
            console.Profile.Width = PlainWidth;
            console.Profile.Capabilities.Unicode = false;
        }

        return console;
    }

    /// <summary>See https://no-color.org; a terminal that calls itself dumb can do no more.</summary>
    private static bool WantsNoColour() =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
}
