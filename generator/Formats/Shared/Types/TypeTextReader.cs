using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>Takes a type out of its cell or line.</summary>
internal static class TypeTextReader
{
    public static TypeText Read(TextSlice cell)
    {
        IReadOnlyList<InlineRun> runs = InlineReader.Read(cell);
        if (runs.Count == 0)
        {
            return new TypeText(PlainText.From(cell), null, null, null);
        }

        // TypeScript's Auth0Api: [**string**]**Array\<'refresh_token' | 'authorization_code'\>** is one string of two values.
        if (runs.Count == 2 && runs[0] is { IsBracketed: true, Target: null } && runs[1].Source.Start == runs[0].Source.End)
        {
            return new TypeText(PlainText.From(runs[0].Text), null, null, PlainText.From(runs[1].Text));
        }

        // Java, C# and PHP print the type of a file twice: **File****File**.
        if (runs.Count == 2 && runs[1].Source.Start == runs[0].Source.End && runs[0].Text.ToString() == runs[1].Text.ToString())
        {
            return new TypeText(PlainText.From(runs[0].Text), null, null, null);
        }

        // typescript-fetch lists the values of an enum as `available`, `pending`, `sold`.
        if (runs.Count > 1 && AreListedCodes(cell, runs))
        {
            return new TypeText(JoinAsLiterals(runs), null, null, null);
        }

        // Strong around a whole type with links inside: **Array<[Plant](Plant.md)>**.
        if (runs.Count == 1 && runs[0] is { Kind: InlineKind.Strong, Target: null } strong && InlineReader.Read(strong.Text) is { Count: > 0 } inner)
        {
            return new TypeText(PlainText.WithoutMarks(strong.Text), LinkOf(inner), LinksOf(inner), null);
        }

        return new TypeText(Flatten(cell, runs), LinkOf(runs), LinksOf(runs), null);
    }

    /// <summary>The only link, or null.</summary>
    private static TextSlice? LinkOf(IReadOnlyList<InlineRun> runs)
    {
        TextSlice? link = null;
        foreach (InlineRun run in runs)
        {
            if (run.Target is { IsEmpty: false })
            {
                if (link is not null)
                {
                    return null;
                }

                link = run.Target;
            }
        }

        return link;
    }

    /// <summary>The page of each linked name where there are several: <c>[**A**](A.md) | [**B**](B.md)</c>.</summary>
    private static Dictionary<string, string>? LinksOf(IReadOnlyList<InlineRun> runs)
    {
        Dictionary<string, string>? links = null;
        if (runs.Count > 1 && LinkOf(runs) is null)
        {
            foreach (InlineRun run in runs)
            {
                if (LinkTarget.PageOf(run.Target) is { } page)
                {
                    links ??= new Dictionary<string, string>(StringComparer.Ordinal);
                    AddNames(run.Text, page, links);
                }
            }
        }

        return links;
    }

    /// <summary>The words of the dialect among the names do no harm: no model is called <c>List</c> where <c>List</c> means a list.</summary>
    private static void AddNames(TextSlice text, string page, Dictionary<string, string> links)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isName = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '$');
            if (isName && start < 0)
            {
                start = i;
            }
            else if (!isName && start >= 0)
            {
                links[text.Sub(start, i).ToString()] = page;
                start = -1;
            }
        }
    }

    private static bool AreListedCodes(TextSlice cell, IReadOnlyList<InlineRun> runs)
    {
        int at = cell.Start;
        foreach (InlineRun run in runs)
        {
            TextSlice between = cell.Page.Slice(at, run.Source.Start).Trim();
            bool isSeparated = at == cell.Start ? between.IsEmpty : between.Length == 1 && between[0] == ',';
            if (run.Kind != InlineKind.Code || !isSeparated)
            {
                return false;
            }

            at = run.Source.End;
        }

        return cell.Page.Slice(at, cell.End).Trim().IsEmpty;
    }

    /// <summary>Numbers stay numbers: the values of an enum of numbers are listed in the same way.</summary>
    private static string JoinAsLiterals(IReadOnlyList<InlineRun> runs)
    {
        StringBuilder text = new();
        foreach (InlineRun run in runs)
        {
            string value = PlainText.From(run.Text);
            text.Append(text.Length == 0 ? "" : " | ");
            if (TypeTokens.IsNumber(value))
            {
                text.Append(value);
            }
            else
            {
                text.Append('\'').Append(value.Replace("'", "\\'")).Append('\'');
            }
        }

        return text.ToString();
    }

    /// <summary>The whole cell without marks: <c>Array&lt;[**Pet**](Pet.md)&gt;</c> → <c>Array&lt;Pet&gt;</c>.</summary>
    private static string Flatten(TextSlice cell, IReadOnlyList<InlineRun> runs)
    {
        if (runs.Count == 1 && runs[0].Source == cell)
        {
            return PlainText.From(runs[0].Text);
        }

        return PlainText.WithoutMarks(cell);
    }
}

/// <summary>A type as text without presentation, ready to parse.</summary>
/// <param name="Text">The type.</param>
/// <param name="Link">Where it links to, or null where it does not or to several pages.</param>
/// <param name="Links">The pages that its names link to, where it has several links; otherwise null.</param>
/// <param name="Values">A second type that lists the values of the first, as TypeScript pages print enums inline.</param>
internal sealed record TypeText(string Text, TextSlice? Link, Dictionary<string, string>? Links, string? Values);
