using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Everything that the pages say about one thing.</summary>
internal sealed class Contributions<TFacts>
{
    private readonly List<Contribution<TFacts>> _described = [];
    private readonly List<Contribution<TFacts>> _lastWords = [];

    /// <summary>All of them, in an order from which they are the same again.</summary>
    public EquatableArray<Contribution<TFacts>> ToArray()
    {
        List<Contribution<TFacts>> all = [.. _lastWords];
        all.Reverse();
        all.InsertRange(0, _described);
        return EquatableArray.From(all);
    }

    /// <summary>What must match something, and here does: the last word comes first.</summary>
    public IReadOnlyList<Contribution<TFacts>> LastWords => _lastWords;

    public static Contributions<TFacts> From(EquatableArray<Contribution<TFacts>> all)
    {
        var contributions = new Contributions<TFacts>();
        foreach (Contribution<TFacts> contribution in all)
        {
            contributions.Add(contribution);
        }

        return contributions;
    }

    public void Add(Contribution<TFacts> contribution)
    {
        if (contribution.Page.Source.MustMatch)
        {
            _lastWords.Insert(0, contribution);
        }
        else
        {
            _described.Add(contribution);
        }
    }

    /// <summary>What describes the thing, best first for this kind of fact; equals keep the order of their pages.</summary>
    public IReadOnlyList<Contribution<TFacts>> Described(FactKind kind) => IsRanked(kind) ? _described : InOrderOfRanks(kind);

    /// <summary>Everything, best first.</summary>
    public IEnumerable<Contribution<TFacts>> Ranked(FactKind kind)
    {
        IReadOnlyList<Contribution<TFacts>> described = Described(kind);
        return _lastWords.Count == 0 ? described : [.. _lastWords, .. described];
    }

    /// <summary>The best statement of a fact, or null where no page makes one.</summary>
    public Decided<T>? First<T>(FactKind kind, Func<TFacts, Located<T>?> select)
    {
        foreach (Contribution<TFacts> contribution in Ranked(kind))
        {
            if (select(contribution.Facts) is { } stated)
            {
                return contribution.Stated(stated);
            }
        }

        return null;
    }

    private List<Contribution<TFacts>> InOrderOfRanks(FactKind kind)
    {
        var ranked = new List<Contribution<TFacts>>(_described.Count);
        for (int rank = 0; ranked.Count < _described.Count; rank++)
        {
            ranked.AddRange(_described.FindAll(contribution => SourceRank.For(kind, contribution.Page.Source) == rank));
        }

        return ranked;
    }

    /// <summary>Most are: one page describes the thing, or the folders of the sources are in their order.</summary>
    private bool IsRanked(FactKind kind)
    {
        int last = 0;
        for (int i = 0; i < _described.Count && _described.Count > 1; i++)
        {
            int rank = SourceRank.For(kind, _described[i].Page.Source);
            if (rank < last)
            {
                return false;
            }

            last = rank;
        }

        return true;
    }
}
