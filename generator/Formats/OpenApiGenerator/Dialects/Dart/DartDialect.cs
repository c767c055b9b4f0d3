using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Dart;

/// <summary>The pages of OpenAPI Generator's <c>dart</c> family.</summary>
internal sealed class DartDialect : Dialect
{
    public override string Name => "Dart";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Dart",
        Names = NameCasing.CamelRecased,
        TellsIntegers = true,
        StatesRequired = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["dart"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => DartWords.Types;

    /// <summary><c>garden_client.model.Plant</c>, <c>garden_client.api.PlantApi</c>.</summary>
    public override bool IsTitle(string title) => DottedTitle.Is(title, "model", "api", char.IsLower);

    public override string? FindSigns(string name) => SpelledSigns.Find(name);

    /// <summary><c>set_</c> → <c>set</c>.</summary>
    public override string UndoEscape(string name) => DartWords.Reserved.Undo(name);
}
