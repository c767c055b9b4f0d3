using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Php;

/// <summary>The pages of OpenAPI Generator's <c>php</c> family.</summary>
internal sealed class PhpDialect : Dialect
{
    public override string Name => "PHP";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "PHP",
        TellsIntegers = true,
        StatesRequired = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["php"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => PhpWords.Types;

    /// <summary><c># # Plant</c>, <c># Garden\Client\PlantApi</c>; Rust and Go have a backslash in front alone.</summary>
    public override bool IsTitle(string title) => title.StartsWith("# ", StringComparison.Ordinal) || title.IndexOf('\\') > 0;

    /// <summary>Choices of a server that each method of the library offers; their names alone have no mark around them.</summary>
    public override bool IsOfTheLibrary(TextSlice name, TextSlice type) =>
        name.Trim().ToString() is "hostIndex" or "variables" && InlineReader.ReadFirst(name) is null;

    /// <summary><c>_list</c> → <c>list</c>.</summary>
    public override string UndoEscape(string name) => PhpWords.Reserved.Undo(name);
}
