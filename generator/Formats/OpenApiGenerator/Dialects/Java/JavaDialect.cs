using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Java;

/// <summary>The pages of OpenAPI Generator's <c>java</c> family.</summary>
internal sealed class JavaDialect : Dialect
{
    private const string Class = "class";
    private const string EscapedClass = "propertyClass";

    public override string Name => "Java";

    public override SourceTraits Traits { get; } = new()
    {
        Name = "Java",
        Names = NameCasing.CamelRecased,
        TellsIntegers = true,
        StatesRequired = true,
        StatesStatuses = true,
    };

    public override IReadOnlyCollection<string> FenceLanguages { get; } = ["java"];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords => JavaWords.Types;

    /// <summary><c>_default</c> → <c>default</c>; a property called <c>class</c> would hide a method of every object.</summary>
    public override string UndoEscape(string name) => name == EscapedClass ? Class : JavaWords.Reserved.Undo(name);
}
