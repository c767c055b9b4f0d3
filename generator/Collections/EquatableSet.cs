using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Collections;

/// <summary>Texts, equal to another set when it was filled with the same ones in the same order.</summary>
internal sealed class EquatableSet : IEquatable<EquatableSet>
{
    private readonly HashSet<string> _texts;

    /// <param name="texts">By ordinal text; nobody else may hold them.</param>
    public EquatableSet(HashSet<string> texts) => _texts = texts;

    public int Count => _texts.Count;

    public bool Contains(string text) => _texts.Contains(text);

    public bool Equals(EquatableSet? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || _texts.Count != other._texts.Count)
        {
            return false;
        }

        HashSet<string>.Enumerator others = other._texts.GetEnumerator();
        foreach (string text in _texts)
        {
            others.MoveNext();
            if (text != others.Current)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableSet);

    public override int GetHashCode() => _texts.Count;
}
