using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

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
        string both = other is not null && Casing.IsSnake(first) ? WithCapitalsOf(first, other) : first;
        bool isShouted = both.IndexOf('_') > 1 && both == both.ToUpperInvariant();
        if (convention == WireNameConvention.CamelCase && !isShouted && other is not null && Casing.IsLowerSnake(first) && Casing.IsCamel(other))
        {
            // A dialect in camelCase prints the names of such an API as they are: `userID`, where `user_id` alone gives `userId`.
            return With(other, spellings, $"WireName.{convention}");
        }

        if (both != first)
        {
            return With(both, spellings, "WireName.BothSpellings");
        }

        if (Conventional(first, convention) is { } conventional)
        {
            return With(conventional, spellings, $"WireName.{convention}");
        }

        return other is null
            ? With(first, [Casing.Other(first)], null)
            : With(first, spellings, "WireName.Precedence");
    }

    /// <summary>Everything that differs from the decided name is read as well.</summary>
    public static WireName With(string name, IEnumerable<string> spellings, string? rule)
    {
        var others = new List<string>();
        foreach (string spelling in spellings)
        {
            if (spelling != name && !others.Contains(spelling))
            {
                others.Add(spelling);
            }
        }

        return new WireName(name, EquatableArray<string>.From(others), rule);
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
    private static string? Conventional(string spelling, WireNameConvention convention) => convention switch
    {
        WireNameConvention.SnakeCase when Casing.IsCamel(spelling) => Casing.ToSnake(spelling),
        WireNameConvention.CamelCase when Casing.IsLowerSnake(spelling) => Casing.ToCamel(spelling),
        _ => null,
    };

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
            name.Append(at == 0 ? "" : "_").Append(HasInnerCapital(cased) ? cased : cased.ToLowerInvariant());
            at += segment.Length;
        }

        string both = name.ToString();
        if (!string.Equals(both, snake, StringComparison.OrdinalIgnoreCase))
        {
            return snake;
        }

        // Camel-casing lowers the first letter of everything: `aDDITIONALPARAMETERS` was shouted throughout.
        return IsShoutedButForTheFirst(both) ? both.ToUpperInvariant() : both;
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

    private static bool IsShoutedButForTheFirst(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (char.IsLower(name[i]))
            {
                return false;
            }
        }

        return char.IsLower(name[0]);
    }
}
