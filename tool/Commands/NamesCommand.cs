using System.CommandLine;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen names</c>: the names on the wire that rest on the API's convention alone.</summary>
internal sealed class NamesCommand : Command
{
    private readonly Terminal _terminal;
    private readonly DocsArgument _docs = new();
    private readonly ModelOptions _model = new();

    public NamesCommand(Terminal terminal)
        : base("names", "Lists the names on the wire that no page spells, with the rule that decided each.")
    {
        _terminal = terminal;
        Add(_docs);
        _model.AddTo(this);

        // Off this thread, so that an interrupt finds an action under way that it can cancel.
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), cancellationToken));
    }

    public static IReadOnlyList<string> Examples { get; } =
    [
        "piecesgen names docs-input",
        "piecesgen names docs-input --wire-names CamelCase",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        Understanding understanding = DocsReading.Read(
            parsed.GetRequiredValue(_docs), _model.Read(parsed), _terminal, cancellationToken);
        List<OpenName> names = OpenNames.Find(understanding.Merge.Model, understanding.Merge.Evidence);
        foreach (OpenName name in names)
        {
            _terminal.Output.WriteLine(
                $"{name.Place.Path}({name.Place.Span.StartLine + 1},{name.Place.Span.StartColumn + 1}): {name.WireName} ({name.Owner}): {name.Rule}");
        }

        _terminal.Output.WriteLine(Plural.From(names.Count, "name") + ".");
        return ExitCode.Clean;
    }
}
