using System.CommandLine;
using PiecesGen.Tool.HtmlReport;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen report</c>: the pages with all that was made of them, to look at.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly OutputOption _output = new();
    private readonly ModelOptions _model = new();

    public ReportCommand(Terminal terminal)
        : base("report", "Writes the pages as one HTML page that marks every fact and shows what it became.")
    {
        _terminal = terminal;
        Add(_docs);
        Add(_output);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => RunAsync(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } = ["piecesgen report docs-input -o report.html"];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        byte[] document = HtmlDocument.Write(understanding, cancellationToken);
        await OutputOption.WriteAsync(_terminal, parsed.GetValue(_output), document, cancellationToken);
        return ExitCode.Clean;
    }
}
