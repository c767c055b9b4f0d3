using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Merging;

/// <summary>Everything that the pages say about one thing.</summary>
internal sealed class Contributions<TFacts>
{
    private readonly List<Contribution<TFacts>> _all = [];

    public void Add(Contribution<TFacts> contribution) => _all.Add(contribution);

    /// <summary>The contributions, best first for this kind of fact; equals keep the order of their pages.</summary>
    public IReadOnlyList<Contribution<TFacts>> Ranked(FactKind kind)
    {
        if (IsRanked(kind))
        {
            return _all;
        }

        var ranked = new List<Contribution<TFacts>>(_all.Count);
        for (int rank = 0; ranked.Count < _all.Count; rank++)
        {
            ranked.AddRange(_all.FindAll(contribution => Precedence.Rank(kind, contribution.Page.Dialect) == rank));
        }

        return ranked;
    }

    /// <summary>Most are: one page describes the thing, or the folders of the dialects are in their order.</summary>
    private bool IsRanked(FactKind kind)
    {
        int last = 0;
        for (int i = 0; i < _all.Count && _all.Count > 1; i++)
        {
            int rank = Precedence.Rank(kind, _all[i].Page.Dialect);
            if (rank < last)
            {
                return false;
            }

            last = rank;
        }

        return true;
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
