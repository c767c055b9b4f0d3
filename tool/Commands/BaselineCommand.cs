using System.CommandLine;
using System.Text;
using PiecesGen.Generator.Baselines;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen baseline</c>: what the docs promise, one line per member, to compare them with later.</summary>
internal sealed class BaselineCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly OutputOption _output = new();
    private readonly ModelOptions _model = new();

    public BaselineCommand(Terminal terminal)
        : base("baseline", "Writes what the docs promise, one line per member. Put it beside a project as api.baseline.txt, and the build reports every difference.")
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
        "piecesgen baseline docs-input -o api.baseline.txt",
        "piecesgen baseline docs-input --include 'Orders.*'",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        string text = BaselineFormat.Write(BaselineBuilder.Build(understanding.Merge.Model, understanding.Merge.Evidence));
        await OutputOption.WriteAsync(_terminal, parsed.GetValue(_output), Encoding.UTF8.GetBytes(text), cancellationToken);
        return ExitCode.Clean;
    }
}
