using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Decides a name on the wire from what the pages print. Best first: a page that prints names as they are; a spelling in the
/// docs' own prose, paths and links; two pages that recase differently, which together tell what neither tells alone
/// (<c>open_ai</c> and <c>openAI</c> come from <c>open_AI</c>); the API's convention; the page's spelling.
/// </summary>
internal static class WireNameRule
{
    public const string Mentioned = "WireName.Mentioned";
    public const string BothSpellings = "WireName.BothSpellings";

    /// <summary>One source spells the signs of the name out, which another leaves away.</summary>
    private const string SpelledSigns = "WireName.SpelledSigns";

    /// <summary>No evidence of its own: the name follows the API's convention.</summary>
    private const string ByConvention = "WireName.";

    /// <summary>No evidence at all: neither a spelling nor a convention.</summary>
    public const string AsPrinted = "WireName.AsPrinted";

    /// <param name="printed">Best first.</param>
    public static WireName Decide(IReadOnlyList<PrintedName> printed, ClientSpellings client)
    {
        foreach (PrintedName name in printed)
        {
            if (name.Form is null)
            {
                return AsStated(name, printed);
            }
        }

        foreach (PrintedName name in printed)
        {
            if (name.HasSigns)
            {
                return With(WithSignsOf(name.Text, client.Conventional(FirstWithoutSigns(printed))), printed, SpelledSigns);
            }
        }

        if (IsSmallWord(printed[0]))
        {
            return AsStated(printed[0], printed);
        }

        string? mentioned = client.FindMention(printed);
        return mentioned is not null && client.IsConventional(mentioned) ? With(mentioned, printed, Mentioned)
            : OfBoth(printed, client) is { } both ? With(both, printed, BothSpellings)
            : mentioned is not null ? With(mentioned, printed, Mentioned)
            : Conventional(printed, client);
    }

    /// <summary>What the convention makes of the name; where none is known and the name was changed all the same, camelCase was taken for it.</summary>
    private static WireName Conventional(IReadOnlyList<PrintedName> printed, ClientSpellings client)
    {
        string name = client.Conventional(printed[0]);
        bool isPrinted = name == printed[0].Text;
        WireNameConvention followed = client.Convention == WireNameConvention.AsDocumented && !isPrinted ? WireNameConvention.CamelCase : client.Convention;
        return With(name, printed, RuleOf(followed));
    }

    /// <summary>Everything that differs from the decided name is read as well, and so is its other casing.</summary>
    public static WireName With(Decided<string> name, IEnumerable<string> spellings)
    {
        var others = new List<string>();
        foreach (string spelling in spellings)
        {
            if (spelling != name.Value && !others.Contains(spelling))
            {
                others.Add(spelling);
            }
        }

        return new WireName(name, EquatableArray.From(others));
    }

    /// <summary>Another name for what had one; the one before is read as well.</summary>
    public static WireName Replacing(WireName before, Decided<string> name) => With(name, [before.Name, .. before.Alternatives]);

    /// <summary>Whether a name rests on nothing but the convention, or on not even that.</summary>
    public static bool IsOpen(string? rule) => rule is AsPrinted
        || rule == RuleOf(WireNameConvention.SnakeCase) || rule == RuleOf(WireNameConvention.CamelCase)
        || rule == RuleOf(WireNameConvention.PascalCase) || rule == RuleOf(WireNameConvention.KebabCase);

    private static string RuleOf(WireNameConvention convention) =>
        convention == WireNameConvention.AsDocumented ? AsPrinted : ByConvention + convention;

    private static WireName AsStated(PrintedName name, IReadOnlyList<PrintedName> printed) => With(Decided.Stated(name.Text, name.Place!), printed);

    private static WireName With(string name, IReadOnlyList<PrintedName> printed, string rule) => With(Decided.Inferred(name, rule), printed);

    private static WireName With(Decided<string> decided, IReadOnlyList<PrintedName> printed)
    {
        string name = decided.Value;
        var spellings = new List<string>(printed.Count + 1);
        foreach (PrintedName spelling in printed)
        {
            spellings.Add(spelling.Text);
        }

        if (spellings.TrueForAll(spelling => spelling == name))
        {
            spellings.Add(Casing.Other(name));
        }

        return With(decided, (IEnumerable<string>)spellings);
    }

    /// <summary>What two different spellings tell together; null where they tell no more than the first.</summary>
    private static string? OfBoth(IReadOnlyList<PrintedName> printed, ClientSpellings client)
    {
        string first = printed[0].Text;
        if (OtherThan(first, printed) is not { } other)
        {
            return null;
        }

        string both = Casing.FormOf(first) == NameForm.Snake ? WithCapitalsOf(first, other) : first;
        bool isShouted = both.IndexOf('_') > 1 && both == both.ToUpperInvariant();

        // A dialect in camelCase prints the names of such an API as they are: `userID`, where `user_id` alone gives `userId`.
        return client.Convention == WireNameConvention.CamelCase && !isShouted && Casing.FormOf(other) == NameForm.Camel ? other
            : both != first ? both
            : null;
    }

    /// <summary>A small word is the same in every form but PascalCase, and one in capitals stands as it is.</summary>
    private static bool IsSmallWord(PrintedName printed) => printed.Form != NameForm.Pascal && Casing.FormOf(printed.Text) == NameForm.Plain;

    private static string? OtherThan(string first, IReadOnlyList<PrintedName> printed)
    {
        foreach (PrintedName spelling in printed)
        {
            if (spelling.Text != first)
            {
                return spelling.Text;
            }
        }

        return null;
    }

    /// <summary>A source that spells signs out is believed only beside one that leaves them away.</summary>
    private static PrintedName FirstWithoutSigns(IReadOnlyList<PrintedName> printed)
    {
        foreach (PrintedName name in printed)
        {
            if (!name.HasSigns)
            {
                return name;
            }
        }

        return printed[0];
    }

    /// <summary><c>subject_set_namespace</c> with the signs of <c>subjectSet.namespace</c> is <c>subject_set.namespace</c>.</summary>
    private static string WithSignsOf(string signed, string name)
    {
        var both = new StringBuilder(name.Length);
        int at = 0;
        foreach (char c in signed)
        {
            if (c == '_')
            {
                continue;
            }

            bool isSign = !char.IsLetterOrDigit(c);
            while (at < name.Length && name[at] == '_')
            {
                both.Append(isSign ? "" : "_");
                at++;
            }

            both.Append(isSign ? c : name[at++]);
        }

        return both.ToString();
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
