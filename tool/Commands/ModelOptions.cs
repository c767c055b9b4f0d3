using System.CommandLine;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.Commands;

/// <summary>What a project decides by its properties, as options of the commands.</summary>
internal sealed class ModelOptions
{
    private readonly Option<string?> _include = new("--include")
    {
        HelpName = "PATTERNS",
        Description = "Keeps these operations, by API or name, separated by |. Like PiecesGenInclude in a project.",
    };

    private readonly Option<string?> _exclude = new("--exclude")
    {
        HelpName = "PATTERNS",
        Description = "Leaves these operations out, written in the same way. Like PiecesGenExclude.",
    };

    private readonly ChoiceOption<WireNameConvention> _wireNames = new(
        "--wire-names", "Spells names on the wire in this convention if no page spells them. Like PiecesGenWireNames.", WireNameConvention.AsDocumented,
        Enum.GetNames<WireNameConvention>());

    public void AddTo(Command command)
    {
        command.Add(_include);
        command.Add(_exclude);
        command.Add(_wireNames);
    }

    /// <summary>Models that no operation reaches are kept: here it matters what the docs say, not what a client needs.</summary>
    public Options Read(ParseResult parsed) => new(
        Include: parsed.GetValue(_include),
        Exclude: parsed.GetValue(_exclude),
        WireNames: parsed.GetValue(_wireNames),
        KeepUnusedModels: true);
}
