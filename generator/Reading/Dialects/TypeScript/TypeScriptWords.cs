using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Dialects.TypeScript;

/// <summary>The words of TypeScript pages.</summary>
internal static class TypeScriptWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = Clue(PrimitiveKind.String),
        ["number"] = Clue(PrimitiveKind.Number),
        ["bigint"] = Clue(PrimitiveKind.Integer),
        ["boolean"] = Clue(PrimitiveKind.Boolean),
        ["true"] = Shared(PrimitiveKind.Boolean),
        ["false"] = Shared(PrimitiveKind.Boolean),
        ["Date"] = Clue(PrimitiveKind.DateTime),
        ["Blob"] = Clue(PrimitiveKind.Binary),
        ["File"] = new TypeWord(TypeWordKind.Primitive, PrimitiveKind.Binary, IsCommonName: true),
        ["HttpFile"] = Clue(PrimitiveKind.Binary),
        ["RequestFile"] = Clue(PrimitiveKind.Binary),
        ["Buffer"] = Clue(PrimitiveKind.Binary),
        ["ArrayBuffer"] = Clue(PrimitiveKind.Binary),
        ["Uint8Array"] = Clue(PrimitiveKind.Binary),
        ["object"] = Shared(PrimitiveKind.Any),
        ["any"] = Clue(PrimitiveKind.Any),
        ["unknown"] = Clue(PrimitiveKind.Any),
        ["Array"] = new TypeWord(TypeWordKind.List, IsClue: true),
        ["ReadonlyArray"] = new TypeWord(TypeWordKind.List, IsClue: true),
        ["Set"] = new TypeWord(TypeWordKind.List),
        ["Record"] = new TypeWord(TypeWordKind.Map, IsClue: true),
        ["Map"] = new TypeWord(TypeWordKind.Map),
        ["Promise"] = new TypeWord(TypeWordKind.Wrapper, IsClue: true),
        ["Partial"] = new TypeWord(TypeWordKind.Wrapper, IsClue: true),
        ["null"] = new TypeWord(TypeWordKind.Null),
        ["undefined"] = new TypeWord(TypeWordKind.Null, IsClue: true),
    };

    /// <summary>What the generator escapes: the reserved words of every JavaScript since the first, and the names its code uses itself.</summary>
    public static HashSet<string> Reserved { get; } = new(StringComparer.Ordinal)
    {
        "abstract", "arguments", "await", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "debugger",
        "default", "delete", "do", "double", "else", "enum", "eval", "export", "extends", "false", "final", "finally", "float", "for",
        "from", "function", "goto", "if", "implements", "import", "in", "instanceof", "int", "interface", "let", "long", "native",
        "new", "null", "package", "private", "protected", "public", "return", "short", "static", "super", "switch", "synchronized",
        "this", "throw", "throws", "transient", "true", "try", "typeof", "var", "void", "volatile", "while", "with", "yield",
        "varLocalPath", "queryParameters", "headerParams", "formParams", "useFormData", "varLocalDeferred", "requestOptions",
    };

    private static TypeWord Clue(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind, IsClue: true);

    private static TypeWord Shared(PrimitiveKind kind) => new(TypeWordKind.Primitive, kind);
}
