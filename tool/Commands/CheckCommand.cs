using System.CommandLine;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;
using PiecesGen.Tool.Reports;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen check</c>: what the compiler would say about the pages, and what was understood.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly ModelOptions _model = new();
    private readonly ChoiceOption<Severity> _failOn = FailOn.From(Severity.Warning);
    private readonly ChoiceOption<ReportFormat> _format = new(
        "--format", "Writes for people, for programs, or for code scanning (SARIF 2.1.0).", ReportFormat.Text, "text", "json", "sarif");

    public CheckCommand(Terminal terminal)
        : base("check", "Prints every diagnostic, as the compiler would, and a summary of what was understood.")
    {
        _terminal = terminal;
        Add(_docs);
        Add(_format);
        Add(_failOn);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } =
    [
        "piecesgen check docs-input",
        "piecesgen check docs-input --fail-on error",
        "piecesgen check README.md 'docs/**/*Api.mdx' --format json",
        "piecesgen check docs-input --format sarif > docs.sarif",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        IReport report = parsed.GetValue(_format) switch
        {
            ReportFormat.Json => new JsonReport(),
            ReportFormat.Sarif => new SarifReport(),
            _ => new TextReport(),
        };
        report.Write(_terminal, understanding);
        return FailOn.ExitCodeOf(understanding.Diagnostics, parsed.GetValue(_failOn));
    }
}
