using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Rust;

/// <summary>The pages of OpenAPI Generator's <c>rust</c> family.</summary>
internal sealed class RustDialect : Dialect
{
    public override string Name => "Rust";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Rust",
        Names = NameCasing.SnakeRecased,
        TellsIntegers = true,
        StatesRequired = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["rust", "rs"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => RustWords.Types;

    /// <summary><c>r#type</c> → <c>type</c>.</summary>
    public override string UndoEscape(string name) => RustWords.Reserved.Undo(name);
}
