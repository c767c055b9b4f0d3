using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Php;

/// <summary>The words of PHP pages.</summary>
internal static class PhpWords
{
    public static IReadOnlyDictionary<string, TypeWord> Types { get; } = new Dictionary<string, TypeWord>(StringComparer.Ordinal)
    {
        ["string"] = new(PrimitiveKind.String),
        ["int"] = new(PrimitiveKind.Integer),
        ["float"] = new(PrimitiveKind.Number),
        ["bool"] = new(PrimitiveKind.Boolean),
        ["DateTime"] = new(PrimitiveKind.DateTime),
        ["SplFileObject"] = new(PrimitiveKind.Binary),
        ["object"] = new(PrimitiveKind.Any),
        ["mixed"] = new(PrimitiveKind.Any),
        ["array"] = new(TypeWordKind.Array),
        ["null"] = new(TypeWordKind.Null),
        ["void"] = new(TypeWordKind.Null),
    };

    /// <summary>What the generator escapes: the keywords of PHP.</summary>
    public static ReservedWords Reserved { get; } = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "abstract", "and", "array", "as", "break", "callable", "case", "catch", "class", "clone", "const", "continue", "declare",
            "default", "die", "do", "echo", "else", "elseif", "empty", "enddeclare", "endfor", "endforeach", "endif", "endswitch",
            "endwhile", "eval", "exit", "extends", "final", "for", "foreach", "function", "global", "goto", "if", "implements", "include",
            "include_once", "instanceof", "insteadof", "interface", "isset", "list", "namespace", "new", "or", "print", "private",
            "protected", "public", "require", "require_once", "return", "static", "switch", "throw", "trait", "try", "unset", "use", "var",
            "while", "xor",
        },
        "_");
}
