using System.CommandLine;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Tool.OpenApi;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen export</c>: the model that a client would be emitted from, as an OpenAPI document.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly ModelOptions _model = new();
    private readonly ChoiceOption<Severity> _failOn = FailOn.From(Severity.Error);
    private readonly OutputOption _output = new();
    private readonly Option<bool> _noEvidence = new("--no-evidence")
    {
        Description = "Leaves out x-evidence: the page and line, or the rule, behind every location, wire name and required flag.",
    };

    public ExportCommand(Terminal terminal)
        : base("export", "Writes what was understood as an OpenAPI 3.1 document, or 3.2 if a method needs it.")
    {
        _terminal = terminal;
        Add(_docs);
        Add(_output);
        Add(_noEvidence);
        Add(_failOn);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => RunAsync(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } =
    [
        "piecesgen export docs-input -o openapi.json",
        "piecesgen export docs-input --no-evidence | jq .paths",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        ExportResult export = OpenApiExport.Write(understanding.Merge, withEvidence: !parsed.GetValue(_noEvidence));
        foreach (string sentence in export.LeftOut)
        {
            await _terminal.Error.WriteLineAsync(sentence);
        }

        await OutputOption.WriteAsync(_terminal, parsed.GetValue(_output), export.Document, cancellationToken);
        if (understanding.Diagnostics.Count > 0)
        {
            await _terminal.Error.WriteLineAsync($"{Plural.From(understanding.Diagnostics.Count, "diagnostic")}; see 'piecesgen check'.");
        }

        return FailOn.ExitCodeOf(understanding.Diagnostics, parsed.GetValue(_failOn));
    }
}
