using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PiecesGen.Generator.Naming;

/// <summary>The one way from a name in the docs to a C# identifier. Whatever goes in, an identifier comes out.</summary>
internal static class Identifier
{
    private const int MaxNameLength = 200;

    private static readonly HashSet<string> s_keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public",
        "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch",
        "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    ];

    /// <summary><c>distribution_update</c> and <c>distributionUpdate</c> become <c>DistributionUpdate</c>, <c>IN_PROGRESS</c> becomes <c>InProgress</c>.</summary>
    public static string Pascal(string name)
    {
        bool isShouted = IsShouted(name);
        if (!isShouted && IsPascal(name))
        {
            return name;
        }

        var identifier = new StringBuilder(name.Length);
        bool startsWord = true;
        foreach (char c in name)
        {
            if (!IsIdentifierPart(c) || identifier.Length == MaxNameLength)
            {
                startsWord = true;
                continue;
            }

            char letter = startsWord ? char.ToUpperInvariant(c) : isShouted ? char.ToLowerInvariant(c) : c;
            identifier.Append(letter);
            startsWord = char.IsDigit(c) && isShouted;
        }

        if (identifier.Length == 0)
        {
            return "Value";
        }

        return char.IsLetter(identifier[0]) ? identifier.ToString() : "_" + identifier;
    }

    /// <summary>As <see cref="Pascal"/>, with a small first letter, and usable as a parameter name.</summary>
    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        int upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        // `URLPath` becomes `urlPath`: the last capital of a run starts the next word.
        int lowered = upper > 1 && upper < pascal.Length && char.IsLower(pascal[upper]) ? upper - 1 : upper;
        return pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    /// <summary>The name as it is, without what no identifier can hold.</summary>
    public static string Verbatim(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c == '_' || IsIdentifierPart(c))
            {
                identifier.Append(c);
            }
        }

        return identifier.Length == 0 || char.IsDigit(identifier[0]) ? "_" + identifier : identifier.ToString();
    }

    public static string EscapeKeyword(string identifier) => s_keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Most names of types are, and are not copied.</summary>
    private static bool IsPascal(string name)
    {
        bool isPascal = name.Length is > 0 and <= MaxNameLength && char.IsLetter(name[0]) && char.ToUpperInvariant(name[0]) == name[0];
        for (int i = 0; i < name.Length && isPascal; i++)
        {
            isPascal = IsIdentifierPart(name[i]);
        }

        return isPascal;
    }

    private static bool IsShouted(string name)
    {
        bool hasUpper = false;
        foreach (char c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasUpper |= char.IsUpper(c);
        }

        return hasUpper;
    }

    /// <summary>Letters and digits of the basic plane; an underscore separates words and is no part of them.</summary>
    private static bool IsIdentifierPart(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        _ => false,
    };
}
