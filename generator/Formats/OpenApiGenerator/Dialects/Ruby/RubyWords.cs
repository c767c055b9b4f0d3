using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Ruby;

/// <summary>The words of Ruby pages.</summary>
internal static class RubyWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["String"] = new(PrimitiveKind.String),
        ["Integer"] = new(PrimitiveKind.Integer),
        ["Float"] = new(PrimitiveKind.Number),
        ["BigDecimal"] = new(PrimitiveKind.Decimal),
        ["Boolean"] = new(PrimitiveKind.Boolean),
        ["Time"] = new(PrimitiveKind.DateTime, isCommonName: true),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["Date"] = new(PrimitiveKind.Date),
        ["File"] = new(PrimitiveKind.Binary, isCommonName: true),
        ["Object"] = new(PrimitiveKind.Any),
        ["AnyType"] = new(PrimitiveKind.Any),
        ["Array"] = new(TypeWordKind.List),
        ["Set"] = new(TypeWordKind.List),
        ["Hash"] = new(TypeWordKind.Map),
        ["nil"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of Ruby, and the names its code uses itself.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "alias", "and", "begin", "break", "case", "class", "def", "defined?", "do", "else", "elsif", "end", "ensure", "false", "for",
            "if", "in", "module", "next", "nil", "not", "or", "redo", "rescue", "retry", "return", "self", "send", "super", "then", "true",
            "undef", "unless", "until", "when", "while", "yield", "__file__", "__line__", "local_var_path", "query_params",
            "header_params", "form_params", "post_body", "auth_names",
        },
        "_");
}
