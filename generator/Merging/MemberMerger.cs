using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the rows of parameter or property tables that different pages hold for the same thing.</summary>
/// <param name="ofProperties">The tables are of models, not of operations.</param>
internal sealed class MemberMerger(MergeContext context, bool ofProperties)
{
    /// <param name="tables">The tables, best first for the order of members.</param>
    /// <param name="corrections">What overrides them.</param>
    public List<MergedMember> Merge(IEnumerable<Contribution<EquatableArray<MemberFacts>>> tables, IEnumerable<MemberCorrections> corrections)
    {
        var rows = new KeyedContributions<MemberFacts>();
        foreach (Contribution<EquatableArray<MemberFacts>> table in tables)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (MemberFacts row in table.Facts)
            {
                string key = NameKey.Of(Unescaped(table.Page, row));
                if (!seen.Add(key))
                {
                    context.Findings.Add(
                        MergingFindings.NameStatedTwice,
                        table.At(row.Name.Span),
                        $"'{row.Name.Value}' differs from a name above it in case or separators alone. The first row was kept, this one was ignored.");
                    continue;
                }

                rows.Add(key, new Contribution<MemberFacts>(table.Page, row));
            }
        }

        var corrector = new MemberCorrector(context);
        var members = new List<MergedMember>(rows.Keys.Count);
        foreach (string key in rows.Keys)
        {
            MergedMember member = Merge(rows[key]);
            foreach (MemberCorrections corrected in corrections)
            {
                member = corrector.Apply(member, corrected.Take(member));
            }

            members.Add(member);
        }

        return members;
    }

    private MergedMember Merge(Contributions<MemberFacts> rows)
    {
        Contribution<MemberFacts> named = rows.Ranked(FactKind.Name)[0];
        return new MergedMember(
            Unescaped(named.Page, named.Facts),
            named.At(named.Facts.Name.Span),
            WireNameRule.Decide(Printed(rows), context.Spellings),
            TypeOf(rows),
            RequiredRule.Decide(rows),
            rows.First(FactKind.Description, row => row.Description));
    }

    private List<PrintedName> Printed(Contributions<MemberFacts> rows)
    {
        var printed = new List<PrintedName>();
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.WireName))
        {
            printed.Add(PrintedName.From(Unescaped(row.Page, row.Facts), context.Spellings.FormOf(row.Page, ofProperties)));
        }

        return printed;
    }

    /// <summary>What the pages agree on, as fine as one of them says it.</summary>
    private ApiType TypeOf(Contributions<MemberFacts> rows)
    {
        ApiType best = TypeResolver.Any;
        Contribution<MemberFacts>? kept = null;
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Type))
        {
            if (row.Facts.Type is not { } type)
            {
                continue;
            }

            ApiType resolved = context.Types.Resolve(type.Value, row.At(type.Span));
            if (kept is not null && !TypeAgreement.Agree(best, resolved))
            {
                context.Findings.Add(
                    MergingFindings.PagesDisagree,
                    row.At(type.Span),
                    $"'{row.Facts.Name.Value}' is {TypeAgreement.Describe(resolved)} here but {TypeAgreement.Describe(best)} on {kept.PageSeenFrom(row.Page)}. The latter was kept.");
                continue;
            }

            kept ??= row;
            best = TypeAgreement.Finer(best, resolved);
        }

        return best;
    }

    private static string Unescaped(PageFacts page, MemberFacts row) => Dialect.ByName(page.Dialect).UndoEscape(row.Name.Value);
}
