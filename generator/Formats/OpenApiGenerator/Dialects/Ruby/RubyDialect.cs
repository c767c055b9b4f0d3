using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Ruby;

/// <summary>The pages of OpenAPI Generator's <c>ruby</c> family.</summary>
internal sealed class RubyDialect : Dialect
{
    public override string Name => "Ruby";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Ruby",
        Names = NameCasing.SnakeRecased,
        TellsIntegers = true,
        StatesRequired = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["ruby", "rb"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => RubyWords.Types;

    /// <summary><c>Garden::Plant</c>; R writes its packages small, and Perl's pages have code on each.</summary>
    public override bool IsTitle(string title) => title.IndexOf("::", StringComparison.Ordinal) > 0 && char.IsUpper(title[0]);

    /// <summary><c>_end</c> → <c>end</c>.</summary>
    public override string UndoEscape(string name) => RubyWords.Reserved.Undo(name);
}
