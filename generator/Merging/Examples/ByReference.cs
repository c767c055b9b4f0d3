using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Takes each object for itself, whatever equals it.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
