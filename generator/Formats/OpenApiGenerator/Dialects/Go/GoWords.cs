using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Go;

/// <summary>The words of Go pages.</summary>
internal static class GoWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = new(PrimitiveKind.String),
        ["rune"] = new(PrimitiveKind.String),
        ["NullableString"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["int8"] = new(PrimitiveKind.Integer),
        ["int16"] = new(PrimitiveKind.Integer),
        ["int32"] = new(PrimitiveKind.Integer),
        ["int64"] = new(PrimitiveKind.Integer),
        ["uint"] = new(PrimitiveKind.Integer),
        ["uint8"] = new(PrimitiveKind.Integer),
        ["uint16"] = new(PrimitiveKind.Integer),
        ["uint32"] = new(PrimitiveKind.Integer),
        ["uint64"] = new(PrimitiveKind.Integer),
        ["NullableInt"] = new(PrimitiveKind.Integer),
        ["NullableInt32"] = new(PrimitiveKind.Integer),
        ["NullableInt64"] = new(PrimitiveKind.Integer),
        ["float32"] = new(PrimitiveKind.Number),
        ["float64"] = new(PrimitiveKind.Number),
        ["NullableFloat32"] = new(PrimitiveKind.Number),
        ["NullableFloat64"] = new(PrimitiveKind.Number),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["NullableBool"] = new(PrimitiveKind.Boolean),
        ["Time"] = new(PrimitiveKind.DateTime, isCommonName: true),
        ["NullableTime"] = new(PrimitiveKind.DateTime),
        ["byte"] = new(TypeWordKind.Byte),
        ["File"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["interface"] = new(PrimitiveKind.Any),
        ["any"] = new(PrimitiveKind.Any),
        ["map"] = new(TypeWordKind.Map),
        ["nil"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of Go and the names that are always declared.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if",
            "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var", "bool", "byte",
            "complex64", "complex128", "error", "false", "float32", "float64", "int", "int8", "int16", "int32", "int64", "nil", "rune",
            "string", "true", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
        },
        "Var")
    {
        Suffix = "_",
    };
}
