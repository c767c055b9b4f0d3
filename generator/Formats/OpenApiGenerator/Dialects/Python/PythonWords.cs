using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Python;

/// <summary>The words of Python pages.</summary>
internal static class PythonWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["str"] = new(PrimitiveKind.String),
        ["UUID"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["float"] = new(PrimitiveKind.Number),
        ["decimal"] = new(PrimitiveKind.DecimalText),
        ["Decimal"] = new(PrimitiveKind.DecimalText),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["datetime"] = new(PrimitiveKind.DateTime),
        ["date"] = new(PrimitiveKind.Date),
        ["bytes"] = new(PrimitiveKind.Binary),
        ["bytearray"] = new(PrimitiveKind.Binary),
        ["file"] = new(PrimitiveKind.Binary),
        ["file_type"] = new(PrimitiveKind.Binary),
        ["object"] = new(PrimitiveKind.Any),
        ["Any"] = new(PrimitiveKind.Any),
        ["List"] = new(TypeWordKind.List),
        ["list"] = new(TypeWordKind.List),
        ["Set"] = new(TypeWordKind.List),
        ["set"] = new(TypeWordKind.List),
        ["Tuple"] = new(TypeWordKind.List),
        ["tuple"] = new(TypeWordKind.List),
        ["Sequence"] = new(TypeWordKind.List),
        ["Dict"] = new(TypeWordKind.Map),
        ["dict"] = new(TypeWordKind.Map),
        ["Mapping"] = new(TypeWordKind.Map),
        ["Optional"] = new(TypeWordKind.Nullable),
        ["Annotated"] = new(TypeWordKind.Wrapper),
        ["Union"] = new(TypeWordKind.Union),
        ["Literal"] = new(TypeWordKind.Union),
        ["None"] = new(TypeWordKind.Null),
        ["none_type"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of Python, and the names its model and request code uses itself.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.Ordinal)
        {
            "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "exec",
            "False", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass",
            "print", "property", "raise", "return", "self", "True", "try", "while", "with", "yield",
            "schema", "base64", "json", "date", "float", "copy", "dict", "construct", "validate", "fields", "field",
            "all_params", "resource_path", "path_params", "query_params", "header_params", "form_params", "local_var_files",
            "body_params", "auth_settings", "none_type", "bool", "int", "str", "list", "datetime", "file_type",
        },
        "var_", "_");
}
