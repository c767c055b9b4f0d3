using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Dart;

/// <summary>The words of Dart pages.</summary>
internal static class DartWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["String"] = new(PrimitiveKind.String),
        ["Uri"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["num"] = new(PrimitiveKind.Number),
        ["double"] = new(PrimitiveKind.Number),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["Date"] = new(PrimitiveKind.Date),
        ["MultipartFile"] = new(PrimitiveKind.Binary),
        ["Uint8List"] = new(PrimitiveKind.Binary),
        ["Object"] = new(PrimitiveKind.Any),
        ["JsonObject"] = new(PrimitiveKind.Any),
        ["dynamic"] = new(PrimitiveKind.Any),
        ["List"] = new(TypeWordKind.List),
        ["Set"] = new(TypeWordKind.List),
        ["BuiltList"] = new(TypeWordKind.List),
        ["BuiltSet"] = new(TypeWordKind.List),
        ["Iterable"] = new(TypeWordKind.List),
        ["Map"] = new(TypeWordKind.Map),
        ["BuiltMap"] = new(TypeWordKind.Map),
        ["Future"] = new(TypeWordKind.Wrapper),
        ["void"] = new(TypeWordKind.Null),
        ["Null"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of Dart, and the types its code uses itself.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "abstract", "as", "assert", "async", "await", "base", "break", "case", "catch", "class", "const", "continue", "covariant",
            "default", "deferred", "do", "dynamic", "else", "enum", "export", "extends", "extension", "external", "factory", "false",
            "final", "finally", "for", "function", "get", "hide", "if", "implements", "import", "in", "interface", "is", "late", "library",
            "list", "map", "mixin", "new", "null", "on", "operator", "part", "required", "rethrow", "return", "sealed", "set", "show",
            "static", "super", "switch", "sync", "this", "throw", "true", "try", "typedef", "var", "void", "when", "while", "with",
            "yield",
        })
    {
        Suffix = "_",
    };
}
