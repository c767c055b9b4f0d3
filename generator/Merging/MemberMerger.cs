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
        HashSet<string>? plain = KeysWithoutSigns(pages, select);
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

    /// <summary>The members that sources name which spell no signs; null where none does, or none could tell.</summary>
    private static HashSet<string>? KeysWithoutSigns<TFacts>(Contributions<TFacts> pages, Func<TFacts, EquatableArray<MemberFacts>?> select)
    {
        IReadOnlyList<Contribution<TFacts>> described = pages.Described(FactKind.Name);
        bool hasSigns = false;
        for (int i = 0; described.Count > 1 && !hasSigns && i < described.Count; i++)
        {
            hasSigns = (select(described[i].Facts) ?? []).Exists(static row => row.SignedName is not null);
        }

        if (!hasSigns)
        {
            return null;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (Contribution<TFacts> page in described)
        {
            AddKeys((select(page.Facts) ?? []).FindAll(static row => row.SignedName is null), keys);
        }

        return keys;
    }

    private static HashSet<string> AddKeys(EquatableArray<MemberFacts> rows, HashSet<string> keys)
    {
        foreach (MemberFacts row in rows)
        {
            keys.Add(NameKey.From(row.Name.Value));
        }

        return keys;
    }

    private static bool HasSigns(MemberFacts row, HashSet<string> own, HashSet<string> plain) =>
        row.SignedName is { } signed
        && NameKey.From(signed) is var key
        && plain.Contains(key) && !own.Contains(key) && !plain.Contains(NameKey.From(row.Name.Value));

    /// <param name="plain">The members that sources name which spell no signs: what another one calls so without the words for signs has them.</param>
    private void AddTable(PageOrigin page, EquatableArray<MemberFacts> table, HashSet<string>? plain, KeyedContributions<MemberFacts> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? own = plain is null ? null : AddKeys(table, new HashSet<string>(StringComparer.Ordinal));
        foreach (MemberFacts printed in table)
        {
            string name = plain is not null && HasSigns(printed, own!, plain) ? printed.SignedName!
                : ofProperties ? printed.Name.Value
                : context.Index.Prefixes.NameOf(page, printed);
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
                $"'{row.Name.Value}' differs from a name above it only in case or separators. This row was ignored.");
        }
    }

    /// <param name="renamed">The names on the wire that such rows give, and whose they are: a later row may call a member so.</param>
    private void AddLastWords(
        PageOrigin page, EquatableArray<MemberFacts> table, KeyedContributions<MemberFacts> rows, Dictionary<string, string> renamed)
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
        WireName printed = PrintedNameOf(rows);
        new RepetitionRule(context.Types, context.Diagnostics).Report(rows, printed);
        return new MergedMember
        {
            Name = named.Facts.Name.Value,
            Place = named.At(named.Facts.Name.Span),
            WireName = rows.First(FactKind.WireName, static row => row.WireName) is { } stated
                ? WireNameRule.Replacing(printed, stated) with { IsStated = true }
                : printed,
            Type = new TypeRule(context.Types, context.Diagnostics).Decide(rows),
            Required = RequiredRule.Decide(rows),
            ReadOnly = rows.First(FactKind.Required, static row => row.IsReadOnly),
            Default = rows.First(FactKind.Description, static row => row.Default),
            Description = rows.First(FactKind.Description, static row => row.Description),
            GivenName = rows.First(FactKind.Name, static row => row.GivenName),
            In = rows.First(FactKind.Http, static row => row.In),
            Style = rows.First(FactKind.Http, static row => row.Style),
        };
    }

    private WireName PrintedNameOf(Contributions<MemberFacts> rows)
    {
        var printed = new List<PrintedName>();
        foreach (Contribution<MemberFacts> row in rows.Described(FactKind.WireName))
        {
            string text = row.Facts.Name.Value;
            NameForm? form = context.Forms.For(row.Page, ofProperties);
            PageLocation place = row.At(row.Facts.Name.Span);
            printed.Add(text == row.Facts.SignedName ? new PrintedName(text, form ?? NameForm.Plain, place, HasSigns: true) : PrintedName.From(text, form, place));
        }

        return WireNameRule.Decide(printed, context.Index.Spellings);
    }
}
