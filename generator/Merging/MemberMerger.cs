using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the rows of parameter or property tables that different pages hold for the same thing.</summary>
/// <param name="ofProperties">The tables are of models, not of operations.</param>
internal sealed class MemberMerger(MergeContext context, bool ofProperties)
{
    /// <summary>The members, in the order in which the best page for names has them.</summary>
    public List<MergedMember> Merge<TFacts>(Contributions<TFacts> pages, Func<TFacts, EquatableArray<MemberFacts>?> select)
    {
        var rows = new KeyedContributions<MemberFacts>();
        HashSet<string> plain = KeysWithoutSigns(pages, select);
        foreach (Contribution<TFacts> page in pages.Described(FactKind.Name))
        {
            AddTable(page.Page, select(page.Facts) ?? [], plain, rows);
        }

        // The last word is added last of all: it comes first.
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = pages.LastWords.Count - 1; i >= 0; i--)
        {
            AddLastWords(pages.LastWords[i].Page, select(pages.LastWords[i].Facts) ?? [], rows, renamed);
        }

        var members = new List<MergedMember>(rows.Keys.Count);
        foreach (string key in rows.Keys)
        {
            members.Add(Merge(rows[key]));
        }

        return members;
    }

    /// <summary>The members that sources name which spell no signs; empty where none spells any.</summary>
    private static HashSet<string> KeysWithoutSigns<TFacts>(Contributions<TFacts> pages, Func<TFacts, EquatableArray<MemberFacts>?> select)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        bool hasSigns = false;
        foreach (Contribution<TFacts> page in pages.Described(FactKind.Name))
        {
            foreach (MemberFacts row in select(page.Facts) ?? [])
            {
                hasSigns |= row.SignedName is not null;
            }
        }

        foreach (Contribution<TFacts> page in hasSigns ? pages.Described(FactKind.Name) : [])
        {
            foreach (MemberFacts row in select(page.Facts) ?? [])
            {
                if (row.SignedName is null)
                {
                    keys.Add(NameKey.From(row.Name.Value));
                }
            }
        }

        return keys;
    }

    /// <summary>What a row of a page calls its member: with the signs that it spells out, where another source has the name without their words.</summary>
    /// <param name="own">What the table itself names.</param>
    private string NameOf(PageFacts page, MemberFacts row, HashSet<string> own, HashSet<string> plain) =>
        row.SignedName is { } signed && plain.Contains(NameKey.From(signed)) && !own.Contains(NameKey.From(signed)) && !plain.Contains(NameKey.From(row.Name.Value))
            ? signed
        : ofProperties ? row.Name.Value
        : context.Prefixes.NameOf(page, row);

    /// <param name="plain">The members that sources name which spell no signs.</param>
    private void AddTable(PageFacts page, EquatableArray<MemberFacts> table, HashSet<string> plain, KeyedContributions<MemberFacts> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberFacts printed in plain.Count == 0 ? [] : table)
        {
            own.Add(NameKey.From(printed.Name.Value));
        }

        foreach (MemberFacts printed in table)
        {
            string name = NameOf(page, printed, own, plain);
            MemberFacts row = name == printed.Name.Value ? printed : printed with { Name = printed.Name with { Value = name } };
            string key = NameKey.From(name);
            var contribution = new Contribution<MemberFacts>(page, row);
            if (seen.Add(key))
            {
                rows.Add(key, contribution);
                continue;
            }

            context.Diagnostics.Add(
                Catalog.NameStatedTwice,
                contribution.At(row.Name.Span),
                $"'{row.Name.Value}' differs from a name above it in case or separators alone. The first row was kept, this one was ignored.");
        }
    }

    /// <param name="renamed">The names on the wire that such rows give, and whose they are: a later row may call a member so.</param>
    private void AddLastWords(
        PageFacts page, EquatableArray<MemberFacts> table, KeyedContributions<MemberFacts> rows, Dictionary<string, string> renamed)
    {
        foreach (MemberFacts row in table)
        {
            string key = NameKey.From(row.Name.Value);
            if (!rows.Contains(key) && !renamed.TryGetValue(key, out key!))
            {
                continue;
            }

            var contribution = new Contribution<MemberFacts>(page, row);
            rows.Add(key, contribution);
            context.Matches.Matched(contribution.At(row.Name.Span));
            if (row.WireName is { } wireName)
            {
                renamed[NameKey.From(wireName.Value)] = key;
            }
        }
    }

    private MergedMember Merge(Contributions<MemberFacts> rows)
    {
        Contribution<MemberFacts> named = rows.Described(FactKind.Name)[0];
        return new MergedMember
        {
            Name = named.Facts.Name.Value,
            Place = named.At(named.Facts.Name.Span),
            WireName = WireNameOf(rows),
            Type = new TypeRule(context.Types, context.Diagnostics).Decide(rows),
            Required = RequiredRule.Decide(rows),
            Default = rows.First(FactKind.Description, static row => row.Default),
            Description = rows.First(FactKind.Description, static row => row.Description),
            GivenName = rows.First(FactKind.Name, static row => row.GivenName),
            In = rows.First(FactKind.Http, static row => row.In),
        };
    }

    private WireName WireNameOf(Contributions<MemberFacts> rows)
    {
        var printed = new List<PrintedName>();
        foreach (Contribution<MemberFacts> row in rows.Described(FactKind.WireName))
        {
            string text = row.Facts.Name.Value;
            NameForm? form = context.Forms.For(row.Page, ofProperties);
            PageLocation place = row.At(row.Facts.Name.Span);
            printed.Add(text == row.Facts.SignedName ? new PrintedName(text, form ?? NameForm.Plain, place, HasSigns: true) : PrintedName.From(text, form, place));
        }

        WireName name = WireNameRule.Decide(printed, context.Spellings);
        return rows.First(FactKind.WireName, static row => row.WireName) is { } stated
            ? WireNameRule.Replacing(name, stated) with { IsStated = true }
            : name;
    }
}
