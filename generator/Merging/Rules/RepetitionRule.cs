using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Finds corrections of a member that the docs have caught up with: every cell says what all pages say that state it.</summary>
internal sealed class RepetitionRule(TypeResolver types, DiagnosticList diagnostics)
{
    /// <param name="printed">The name on the wire without corrections.</param>
    public void Report(Contributions<MemberFacts> rows, WireName printed)
    {
        foreach (Contribution<MemberFacts> row in rows.LastWords)
        {
            IReadOnlyList<Contribution<MemberFacts>> described = rows.Described(FactKind.Name);
            if (SaysSomething(row.Facts) && Repeats(row, described, printed))
            {
                diagnostics.Add(
                    Catalog.CorrectionRepeatsPages,
                    row.At(row.Facts.Name.Span),
                    $"The pages say the same about '{row.Facts.Name.Value}'. This row corrects nothing. Remove it.");
            }
        }
    }

    private static bool SaysSomething(MemberFacts row) =>
        row.WireName is not null || row.Type is not null || row.Values is not null || row.IsRequired is not null
        || row.Description is not null || row.Default is not null || row.In is not null || row.Style is not null;

    /// <summary>A name in C# is no page's to say. A name on the wire that no page states is settled by the correction.</summary>
    private bool Repeats(Contribution<MemberFacts> row, IReadOnlyList<Contribution<MemberFacts>> described, WireName printed)
    {
        MemberFacts facts = row.Facts;
        return facts.GivenName is null
            && (facts.WireName is not { } name || (printed.Decided.Rule is null && printed.Name == name.Value))
            && AllSay(facts.Type is { } type ? types.Resolve(type.Value, row.At(type.Span)) : null, described, page => page.Facts.Type is { } other ? types.Resolve(other.Value, page.At(other.Span)) : null)
            && AllSay(TextsOf(facts.Values), described, static page => TextsOf(page.Facts.Values))
            && AllSay(RequiredOf(facts), described, static page => RequiredOf(page.Facts))
            && AllSay(facts.Description?.Value, described, static page => page.Facts.Description?.Value)
            && AllSay(facts.Default?.Value, described, static page => page.Facts.Default?.Value)
            && AllSay(facts.In?.Value.ToString(), described, static page => page.Facts.In?.Value.ToString())
            && AllSay(facts.Style?.Value.ToString(), described, static page => page.Facts.Style?.Value.ToString());
    }

    /// <summary>Whether every page that states something states this, and one does; what is not corrected is not asked about.</summary>
    private static bool AllSay<T>(T? corrected, IReadOnlyList<Contribution<MemberFacts>> described, Func<Contribution<MemberFacts>, T?> select)
        where T : class
    {
        bool isSaid = corrected is null;
        for (int i = 0; corrected is not null && i < described.Count; i++)
        {
            if (select(described[i]) is { } stated)
            {
                if (!stated.Equals(corrected))
                {
                    return false;
                }

                isSaid = true;
            }
        }

        return isSaid;
    }

    private static string? RequiredOf(MemberFacts row) => row.IsRequired is { } stated ? stated.Value.ToString() : row.IsUnmarked ? bool.TrueString : null;

    private static string? TextsOf(EquatableArray<Located<string>>? values) =>
        values is { } listed ? string.Join("\n", listed.ConvertAll(static value => value.Value)) : null;
}
