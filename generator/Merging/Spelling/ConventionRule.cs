using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Infers the API's own convention by a vote: each name that is spelled somewhere without being recased has one vote for the
/// form of that spelling. Where nothing or as much speaks for another form, it stays open.
/// </summary>
internal static class ConventionRule
{
    // A form is one that the API uses where at least one in so many spellings has it.
    private const int UsualShare = 5;

    public static WireNameConvention Decide(EquatableArray<Mention> mentions)
    {
        int snake = Count(mentions, NameForm.Snake);
        int camel = Count(mentions, NameForm.Camel);
        int pascal = Count(mentions, NameForm.Pascal);
        int kebab = Count(mentions, NameForm.Kebab);

        // The rarer two only where they leave no doubt: `OAuth2Token` is a name of its own in an API of camelCase.
        int usual = Math.Max(snake, camel);
        return pascal > usual && pascal > kebab ? WireNameConvention.PascalCase
            : kebab > usual && kebab > pascal ? WireNameConvention.KebabCase
            : snake > camel ? WireNameConvention.SnakeCase
            : camel > snake ? WireNameConvention.CamelCase
            : WireNameConvention.AsDocumented;
    }

    /// <summary>The form of names that follow the convention; <see cref="NameForm.Plain"/> where there is none.</summary>
    public static NameForm FormOf(WireNameConvention convention) => convention switch
    {
        WireNameConvention.SnakeCase => NameForm.Snake,
        WireNameConvention.CamelCase => NameForm.Camel,
        WireNameConvention.PascalCase => NameForm.Pascal,
        WireNameConvention.KebabCase => NameForm.Kebab,
        _ => NameForm.Plain,
    };

    /// <summary>
    /// The mentions that count for one name. Where an API has a convention, prose that spells a single name otherwise mostly
    /// speaks of something else, such as a variable of the server's code.
    /// </summary>
    public static EquatableArray<Mention> Trusted(EquatableArray<Mention> mentions) => mentions.FindAll(mention =>
        mention.IsVerbatim || (mention.Pages > 0 && Count(mentions, Casing.FormOf(mention.Text)) * UsualShare >= mentions.Count));

    private static int Count(EquatableArray<Mention> mentions, NameForm form)
    {
        int votes = 0;
        foreach (Mention mention in mentions)
        {
            votes += Casing.FormOf(mention.Text) == form ? 1 : 0;
        }

        return votes;
    }
}
