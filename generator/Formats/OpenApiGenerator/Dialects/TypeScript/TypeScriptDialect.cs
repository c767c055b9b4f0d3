using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

/// <summary>The pages of OpenAPI Generator's <c>typescript</c> family.</summary>
internal sealed class TypeScriptDialect : Dialect
{
    public override string Name => "TypeScript";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "TypeScript",
        Names = NameCasing.CamelRecased,
        StatesStatuses = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["typescript", "ts", "tsx"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => TypeScriptWords.Types;

    /// <summary>
    /// <c>(optional)</c> is optional, and <c>defaults to undefined</c> alone is required: that holds for all 316 parameters of
    /// the Pieces pages that have notes, against the truth. Rows of body parameters have no notes whether or not the body is
    /// required (125 of them), so that silence says nothing; only where the table writes <c>[Optional]</c>
    /// (typescript-fetch, which marks bodies too) an empty cell means required.
    /// </summary>
    public override Silence Silence => Silence.RequiredBesideMarks;

    public override bool RepeatsSummary => false;

    public override bool? IsRequiredIn(TextSlice code, string parameter) =>
        AssignedExample.IsRequired(code.ToString(), $"let {parameter}:") ?? TypeScriptExample.IsRequired(code.ToString(), parameter);

    public override TextSlice? FindPackage(TextSlice code) => TypeScriptImports.FindPackage(code);

    /// <summary><c>_public</c> → <c>public</c>, <c>_short</c> → <c>short</c>; <c>_id</c> is a name of its own.</summary>
    public override string UndoEscape(string name) => TypeScriptWords.Reserved.Undo(name);
}
