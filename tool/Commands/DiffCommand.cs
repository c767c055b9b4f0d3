using System.CommandLine;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Tool.Diff;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen diff</c>: what changed between two versions of the docs, and what it means for a program.</summary>
internal sealed class DiffCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _old = Version("OLD", "The docs as they were: a folder, a page, a pattern, a baseline, or a git revision of them (HEAD~1:docs-input).");
    private readonly Argument<string> _new = Version("NEW", "The docs as they are now, named in the same way.");
    private readonly ModelOptions _model = new();
    private readonly ChoiceOption<DiffFormat> _format = new(
        "--format", "Writes for people, for a pull request, or for programs.", DiffFormat.Text, "text", "markdown", "json");

    public DiffCommand(Terminal terminal)
        : base("diff", "Prints what changed between two versions of the docs. Each change is breaking, additive or editorial.")
    {
        _terminal = terminal;
        Add(_old);
        Add(_new);
        Add(_format);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => RunAsync(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } =
    [
        "piecesgen diff HEAD~1:docs-input docs-input",
        "piecesgen diff api.baseline.txt docs-input --format markdown",
        "piecesgen diff v1-docs v2-docs --format json",
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Options options = _model.Read(parsed);
        DocsVersion old = await DocsVersion.ReadAsync(parsed.GetRequiredValue(_old), options, _terminal, cancellationToken);
        DocsVersion @new = await DocsVersion.ReadAsync(parsed.GetRequiredValue(_new), options, _terminal, cancellationToken);
        IReadOnlyList<Change> changes =
        [
            .. BaselineComparer.Compare(old.Baseline, @new.Baseline)
                .OrderBy(change => change.Kind.Grade)
                .ThenBy(change => change.Member, StringComparer.Ordinal),
        ];
        IDiffReport report = parsed.GetValue(_format) switch
        {
            DiffFormat.Json => new JsonDiffReport(),
            DiffFormat.Markdown => new MarkdownDiffReport(),
            _ => new TextDiffReport(),
        };
        report.Write(_terminal.Output, changes);
        return changes.Any(change => change.Kind.Grade == ChangeGrade.Breaking) ? ExitCode.Diagnostics : ExitCode.Clean;
    }

    private static Argument<string> Version(string name, string description) => new Argument<string>(name) { Description = description }.WithoutOptions();
}
