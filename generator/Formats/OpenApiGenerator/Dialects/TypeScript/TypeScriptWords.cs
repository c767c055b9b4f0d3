using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

/// <summary>The words of TypeScript pages.</summary>
internal static class TypeScriptWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = new(PrimitiveKind.String),
        ["number"] = new(PrimitiveKind.Number),
        ["bigint"] = new(PrimitiveKind.Integer),
        ["boolean"] = new(PrimitiveKind.Boolean),
        ["true"] = new(PrimitiveKind.Boolean),
        ["false"] = new(PrimitiveKind.Boolean),
        ["Date"] = new(PrimitiveKind.DateTime),
        ["Blob"] = new(PrimitiveKind.Binary),
        ["File"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["HttpFile"] = new(PrimitiveKind.Binary),
        ["RequestFile"] = new(PrimitiveKind.Binary),
        ["Buffer"] = new(PrimitiveKind.Binary),
        ["ArrayBuffer"] = new(PrimitiveKind.Binary),
        ["Uint8Array"] = new(PrimitiveKind.Binary),
        ["object"] = new(PrimitiveKind.Any),
        ["any"] = new(PrimitiveKind.Any),
        ["unknown"] = new(PrimitiveKind.Any),
        ["Array"] = new(TypeWordKind.List),
        ["ReadonlyArray"] = new(TypeWordKind.List),
        ["Set"] = new(TypeWordKind.List),
        ["Record"] = new(TypeWordKind.Map),
        ["Map"] = new(TypeWordKind.Map),
        ["Promise"] = new(TypeWordKind.Wrapper),
        ["Partial"] = new(TypeWordKind.Wrapper),
        ["null"] = new(TypeWordKind.Null),
        ["undefined"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the reserved words of every JavaScript since the first, and the names its code uses itself.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.Ordinal)
        {
            "abstract", "arguments", "await", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "debugger",
            "default", "delete", "do", "double", "else", "enum", "eval", "export", "extends", "false", "final", "finally", "float", "for",
            "from", "function", "goto", "if", "implements", "import", "in", "instanceof", "int", "interface", "let", "long", "native",
            "new", "null", "package", "private", "protected", "public", "return", "short", "static", "super", "switch", "synchronized",
            "this", "throw", "throws", "transient", "true", "try", "typeof", "var", "void", "volatile", "while", "with", "yield",
            "varLocalPath", "queryParameters", "headerParams", "formParams", "useFormData", "varLocalDeferred", "requestOptions",
        },
        "_");
}
