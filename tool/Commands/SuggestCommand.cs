using System.CommandLine;
using System.Text;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;
using PiecesGen.Tool.Suggestions;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen suggest</c>: the values that prose lists, as a corrections page that somebody reads before it counts.</summary>
internal sealed class SuggestCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly ModelOptions _model = new();
    private readonly OutputOption _output = new();

    public SuggestCommand(Terminal terminal)
        : base("suggest", "Writes a corrections page with the values that prose lists. Read it, correct it, and put it among the pages.")
    {
        _terminal = terminal;
        Add(_docs);
        Add(_output);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => RunAsync(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } =
    [
        "piecesgen suggest docs-input",
        "piecesgen suggest docs-input -o corrections.md",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        SuggestedCorrections suggested = SuggestedCorrections.From(understanding.Merge);
        if (suggested.Count > 0)
        {
            await OutputOption.WriteAsync(_terminal, parsed.GetValue(_output), Encoding.UTF8.GetBytes(suggested.Text), cancellationToken);
        }

        await _terminal.Error.WriteLineAsync(suggested.Count switch
        {
            0 => "Nothing to suggest.",
            1 => "1 suggestion.",
            _ => $"{suggested.Count} suggestions.",
        });
        return ExitCode.Clean;
    }
}
