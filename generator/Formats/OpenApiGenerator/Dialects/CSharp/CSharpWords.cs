using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.CSharp;

/// <summary>The words of C# pages.</summary>
internal static class CSharpWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = new(PrimitiveKind.String),
        ["char"] = new(PrimitiveKind.String),
        ["Guid"] = new(PrimitiveKind.String),
        ["Uri"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["long"] = new(PrimitiveKind.Integer),
        ["short"] = new(PrimitiveKind.Integer),
        ["uint"] = new(PrimitiveKind.Integer),
        ["ulong"] = new(PrimitiveKind.Integer),
        ["float"] = new(PrimitiveKind.Number),
        ["double"] = new(PrimitiveKind.Number),
        ["decimal"] = new(PrimitiveKind.Decimal),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["DateTimeOffset"] = new(PrimitiveKind.DateTime),
        ["DateOnly"] = new(PrimitiveKind.Date),
        ["byte"] = new(TypeWordKind.Byte),
        ["FileParameter"] = new(PrimitiveKind.Binary),
        ["Stream"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["object"] = new(PrimitiveKind.Any),
        ["Object"] = new(PrimitiveKind.Any),
        ["List"] = new(TypeWordKind.List),
        ["IList"] = new(TypeWordKind.List),
        ["Collection"] = new(TypeWordKind.List),
        ["ICollection"] = new(TypeWordKind.List),
        ["IEnumerable"] = new(TypeWordKind.List),
        ["HashSet"] = new(TypeWordKind.List),
        ["Dictionary"] = new(TypeWordKind.Map),
        ["IDictionary"] = new(TypeWordKind.Map),
        ["Nullable"] = new(TypeWordKind.Nullable),
        ["Option"] = new(TypeWordKind.Nullable),
        ["null"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of C#, and names of types that its code uses.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
            "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float",
            "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new",
            "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
            "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
            "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "async", "await",
            "dynamic", "var", "yield", "action", "client", "configuration", "deferred", "environment", "exception", "file", "option",
            "parameter", "property", "range", "stream", "task", "thread", "timezone", "version",
        },
        "var_", "var", "Var", "_");
}
