using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Dialects.Python;

/// <summary>The words of Python pages.</summary>
internal static class PythonWords
{
    private static readonly TypeWord s_list = new(TypeWordKind.List, IsClue: true);
    private static readonly TypeWord s_map = new(TypeWordKind.Map, IsClue: true);

    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["str"] = Clue(PrimitiveKind.String),
        ["UUID"] = Shared(PrimitiveKind.String),
        ["int"] = Clue(PrimitiveKind.Integer),
        ["float"] = Clue(PrimitiveKind.Number),
        ["decimal"] = Shared(PrimitiveKind.Number),
        ["Decimal"] = Shared(PrimitiveKind.Number),
        ["bool"] = Clue(PrimitiveKind.Boolean),
        ["datetime"] = Clue(PrimitiveKind.DateTime),
        ["date"] = Clue(PrimitiveKind.Date),
        ["bytes"] = Clue(PrimitiveKind.Binary),
        ["bytearray"] = Clue(PrimitiveKind.Binary),
        ["file"] = Clue(PrimitiveKind.Binary),
        ["file_type"] = Clue(PrimitiveKind.Binary),
        ["object"] = Shared(PrimitiveKind.Any),
        ["Any"] = Shared(PrimitiveKind.Any),
        ["List"] = new TypeWord(TypeWordKind.List),
        ["list"] = s_list,
        ["Set"] = new TypeWord(TypeWordKind.List),
        ["set"] = s_list,
        ["Tuple"] = s_list,
        ["tuple"] = s_list,
        ["Sequence"] = s_list,
        ["Dict"] = s_map,
        ["dict"] = s_map,
        ["Mapping"] = s_map,
        ["Optional"] = new TypeWord(TypeWordKind.Wrapper),
        ["Annotated"] = new TypeWord(TypeWordKind.Wrapper),
        ["Union"] = new TypeWord(TypeWordKind.Union),
        ["Literal"] = new TypeWord(TypeWordKind.Union),
        ["None"] = new TypeWord(TypeWordKind.Null),
        ["none_type"] = new TypeWord(TypeWordKind.Null, IsClue: true),
    };

    /// <summary>What the generator escapes: the keywords of Python, and the names its model and request code uses itself.</summary>
    public static HashSet<string> Reserved { get; } = new(StringComparer.Ordinal)
    {
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec",
        "False", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass",
        "print", "property", "raise", "return", "self", "True", "try", "while", "with", "yield",
        "schema", "base64", "json", "date", "float", "copy", "dict", "construct", "validate", "fields", "field",
        "all_params", "resource_path", "path_params", "query_params", "header_params", "form_params", "local_var_files",
        "body_params", "auth_settings", "none_type", "bool", "int", "str", "list", "datetime", "file_type",
    };

    private static TypeWord Clue(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind, IsClue: true);

    private static TypeWord Shared(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind);
}
