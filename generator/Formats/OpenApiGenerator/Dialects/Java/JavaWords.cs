using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Java;

/// <summary>The words of Java pages.</summary>
internal static class JavaWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["String"] = new(PrimitiveKind.String),
        ["UUID"] = new(PrimitiveKind.String),
        ["URI"] = new(PrimitiveKind.String),
        ["char"] = new(PrimitiveKind.String),
        ["URL"] = new(PrimitiveKind.String, isCommonName: true),
        ["Character"] = new(PrimitiveKind.String, isCommonName: true),
        ["Integer"] = new(PrimitiveKind.Integer),
        ["Long"] = new(PrimitiveKind.Integer),
        ["Short"] = new(PrimitiveKind.Integer),
        ["BigInteger"] = new(PrimitiveKind.Integer),
        ["Float"] = new(PrimitiveKind.Number),
        ["Double"] = new(PrimitiveKind.Number),
        ["BigDecimal"] = new(PrimitiveKind.Decimal),
        ["Boolean"] = new(PrimitiveKind.Boolean),
        ["OffsetDateTime"] = new(PrimitiveKind.DateTime),
        ["ZonedDateTime"] = new(PrimitiveKind.DateTime),
        ["LocalDateTime"] = new(PrimitiveKind.DateTime),
        ["Date"] = new(PrimitiveKind.DateTime),
        ["Instant"] = new(PrimitiveKind.DateTime, isCommonName: true),
        ["LocalDate"] = new(PrimitiveKind.Date),
        ["byte"] = new(TypeWordKind.Byte),
        ["InputStream"] = new(PrimitiveKind.Binary),
        ["MultipartFile"] = new(PrimitiveKind.Binary),
        ["File"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["Object"] = new(PrimitiveKind.Any),
        ["JsonNode"] = new(PrimitiveKind.Any),
        ["List"] = new(TypeWordKind.List),
        ["Set"] = new(TypeWordKind.List),
        ["Collection"] = new(TypeWordKind.List),
        ["ArrayList"] = new(TypeWordKind.List),
        ["Iterable"] = new(TypeWordKind.List),
        ["Map"] = new(TypeWordKind.Map),
        ["HashMap"] = new(TypeWordKind.Map),
        ["JsonNullable"] = new(TypeWordKind.Nullable),
        ["Optional"] = new(TypeWordKind.Nullable),
        ["Mono"] = new(TypeWordKind.Wrapper),
        ["Void"] = new(TypeWordKind.Null),
        ["void"] = new(TypeWordKind.Null),
        ["null"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of Java, and the names its code uses itself.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do",
            "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if", "implements", "import", "instanceof",
            "int", "interface", "long", "native", "new", "null", "package", "private", "protected", "public", "return", "short", "static",
            "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "try", "void", "volatile", "while",
            "object", "list", "file", "offsetdatetime", "apiclient", "apiexception", "apiresponse", "configuration", "stringutil",
            "localreturntype", "localvarpath", "localvarqueryparams", "localvarheaderparams", "localvarformparams", "localvarpostbody",
        },
        "_");
}
