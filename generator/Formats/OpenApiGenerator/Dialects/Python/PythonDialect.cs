using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Python;

/// <summary>The pages of OpenAPI Generator's <c>python</c> family.</summary>
internal sealed class PythonDialect : Dialect
{
    // The only word that parameters get another prefix for.
    private const string Callback = "callback";
    private const string EscapedCallback = "param_callback";

    public override string Name => "Python";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Python",
        Names = NameCasing.SnakeRecased,
        TellsIntegers = true,
        StatesRequired = true,
        StatesStatuses = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["python", "py", "python3"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => PythonWords.Types;

    /// <summary>
    /// That holds for all 441 parameters and for the properties of the Pieces pages, also for <c>[default to 'unknown']</c>
    /// without <c>[optional]</c>.
    /// </summary>
    public override Silence Silence => Silence.Required;

    public override bool WrapsEnums => true;

    public override TextSlice? FindPackage(TextSlice code) => PythonImports.FindPackage(code);

    /// <summary><c>var_schema</c> → <c>schema</c>, <c>var_from</c> → <c>from</c>; the older generators wrote <c>_from</c>.</summary>
    public override string UndoEscape(string name) => name == EscapedCallback ? Callback : PythonWords.Reserved.Undo(name);
}
