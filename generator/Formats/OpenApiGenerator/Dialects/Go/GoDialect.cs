using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Go;

/// <summary>The pages of OpenAPI Generator's <c>go</c> family.</summary>
internal sealed class GoDialect : Dialect
{
    private const string Gathered = "optional";

    public override string Name => "Go";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Go",
        Names = NameCasing.PascalRecased,
        TellsIntegers = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["go", "golang"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => GoWords.Types;

    /// <summary>The tables of parameters mark nothing; the examples do.</summary>
    public override Silence ParameterSilence => Silence.Open;

    public override bool? IsRequiredIn(TextSlice code, string parameter) => AssignedExample.IsRequired(code.ToString(), parameter + " :=");

    /// <summary>
    /// The context that every call of the library is given, in a row that is a cell short, and what older libraries gather the
    /// optional parameters in.
    /// </summary>
    public override bool IsOfTheLibrary(TextSlice name, TextSlice type) =>
        type.IndexOf("context.Context") >= 0 || (PlainText.WithoutMarks(name) == Gathered && type.IndexOf("Opts") >= 0);

    /// <summary><c>type_</c> → <c>type</c>; what begins with a digit gets <c>Var</c>.</summary>
    public override string UndoEscape(string name) => GoWords.Reserved.Undo(name);
}
