using System;
using System.Collections.Generic;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Everything that the pages say about one thing.</summary>
internal sealed class Contributions<TFacts>
{
    private readonly List<Contribution<TFacts>> _all = [];

    public void Add(Contribution<TFacts> contribution) => _all.Add(contribution);

    /// <summary>The contributions, best first for this kind of fact; equals keep the order of their pages.</summary>
    public IReadOnlyList<Contribution<TFacts>> Ranked(FactKind kind)
    {
        if (_all.Count < 2)
        {
            return _all;
        }

        var ranked = new List<Contribution<TFacts>>(_all.Count);
        foreach (Contribution<TFacts> contribution in _all)
        {
            int rank = Precedence.Rank(kind, contribution.Page.Dialect);
            int at = ranked.Count;
            while (at > 0 && Precedence.Rank(kind, ranked[at - 1].Page.Dialect) > rank)
            {
                at--;
            }

            ranked.Insert(at, contribution);
        }

        return ranked;
    }

    /// <summary>The lists that pages state, best first; a page without one is left out.</summary>
    public List<Contribution<EquatableArray<TRow>>> Lists<TRow>(FactKind kind, Func<TFacts, EquatableArray<TRow>?> select)
        where TRow : IEquatable<TRow>
    {
        var lists = new List<Contribution<EquatableArray<TRow>>>();
        foreach (Contribution<TFacts> contribution in Ranked(kind))
        {
            if (select(contribution.Facts) is { } rows)
            {
                lists.Add(new Contribution<EquatableArray<TRow>>(contribution.Page, rows));
            }
        }

        return lists;
    }

    /// <summary>The best statement of a fact, or null where no page makes one.</summary>
    public TValue? First<TValue>(FactKind kind, Func<TFacts, TValue?> select)
        where TValue : class
    {
        foreach (Contribution<TFacts> contribution in Ranked(kind))
        {
            if (select(contribution.Facts) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
