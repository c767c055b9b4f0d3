using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tests.Toys;

/// <summary>Pages for a language that nobody speaks: all that a dialect has to say of itself.</summary>
internal sealed class ToyDialect : Dialect
{
    private const string Escape = "the-";

    public override string Name => "Gardenish";

    public override SourceTraits Traits { get; } = new() { Name = "Gardenish", Names = NameCasing.PascalRecased, StatesRequired = true };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["gardenish"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["wort"] = new(PrimitiveKind.String),
        ["petals"] = new(PrimitiveKind.Integer),
        ["bunch"] = new(TypeWordKind.List),
        ["int"] = new(PrimitiveKind.Integer),
    };

    public override Silence Silence => Silence.Required;

    public override string UndoEscape(string name) => name.StartsWith(Escape, StringComparison.Ordinal) ? name[Escape.Length..] : name;
}
