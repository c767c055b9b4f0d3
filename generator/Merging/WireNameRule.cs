using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Decides a name on the wire from the dialects' spellings, reserved-word escapes undone. Recasing loses either the
/// underscores (camelCase) or the capitals (snake_case), so two spellings together tell what neither tells alone:
/// <c>open_ai</c> and <c>openAI</c> come from <c>open_AI</c>.
/// </summary>
internal static class WireNameRule
{
    /// <param name="spellings">Best first.</param>
    public static WireName Decide(IReadOnlyList<string> spellings, WireNameConvention convention)
    {
        string first = spellings[0];
        string? other = OtherThan(first, spellings);
        if (other is null)
        {
            return Conventional(first, convention) ?? new WireName(first, OtherCasing(first), null);
        }

        string both = Casing.IsSnake(first) ? WithCapitalsOf(first, other) : first;
        if (both != first)
        {
            return new WireName(both, other, "WireName.BothSpellings");
        }

        return Conventional(first, convention) ?? new WireName(first, other, "WireName.Precedence");
    }

    private static string? OtherThan(string first, IReadOnlyList<string> spellings)
    {
        foreach (string spelling in spellings)
        {
            if (spelling != first)
            {
                return spelling;
            }
        }

        return null;
    }

    /// <summary>The name in the convention, where the spelling is of the other one; null where it is of neither, or of this one.</summary>
    private static WireName? Conventional(string spelling, WireNameConvention convention) => convention switch
    {
        WireNameConvention.SnakeCase when Casing.IsCamel(spelling) => new WireName(Casing.ToSnake(spelling), spelling, "WireName.SnakeCase"),
        WireNameConvention.CamelCase when Casing.IsLowerSnake(spelling) => new WireName(Casing.ToCamel(spelling), spelling, "WireName.CamelCase"),
        _ => null,
    };

    private static string? OtherCasing(string spelling)
    {
        string recased = Casing.Other(spelling);
        return recased == spelling ? null : recased;
    }

    /// <summary>Takes over the capitals that lie inside a segment; the first letter of a segment is recasing.</summary>
    private static string WithCapitalsOf(string snake, string camel)
    {
        var name = new StringBuilder(snake.Length);
        int at = 0;
        foreach (string segment in snake.Split('_'))
        {
            if (at + segment.Length > camel.Length)
            {
                return snake;
            }

            string cased = camel.Substring(at, segment.Length);
            at += segment.Length;
            name.Append(name.Length == 0 && at == segment.Length ? "" : "_").Append(HasInnerCapital(cased) ? cased : cased.ToLowerInvariant());
        }

        return string.Equals(name.ToString(), snake, StringComparison.OrdinalIgnoreCase) ? name.ToString() : snake;
    }

    private static bool HasInnerCapital(string segment)
    {
        for (int i = 1; i < segment.Length; i++)
        {
            if (char.IsUpper(segment[i]))
            {
                return true;
            }
        }

        return false;
    }
}
