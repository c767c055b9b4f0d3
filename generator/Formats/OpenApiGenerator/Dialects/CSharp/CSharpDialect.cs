using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.CSharp;

/// <summary>The pages of OpenAPI Generator's <c>csharp</c> family.</summary>
internal sealed class CSharpDialect : Dialect
{
    public override string Name => "C#";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "C#",
        Names = NameCasing.PascalRecased,
        TellsIntegers = true,
        StatesRequired = true,
        StatesStatuses = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["csharp", "cs", "c#"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => CSharpWords.Types;

    /// <summary><c>Garden.Client.Model.Plant</c>, <c>Garden.Client.Api.PlantApi</c>.</summary>
    public override bool IsTitle(string title) => DottedTitle.Is(title, "Model", "Api", char.IsUpper);

    /// <summary><c>VarVersion</c> → <c>Version</c>, <c>var_client</c> → <c>client</c>, <c>_object</c> → <c>object</c>.</summary>
    public override string UndoEscape(string name) => CSharpWords.Reserved.Undo(name);
}
