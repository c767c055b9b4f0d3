using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PiecesGen.Json;

/// <summary>The name of a JSON object's member, unescaped, while the reader stands on it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonName
{
    private readonly ReadOnlySpan<byte> _utf8;

    internal JsonName(ReadOnlySpan<byte> utf8) => _utf8 = utf8;

    /// <summary>Its length in UTF-8, in bytes: what tells most names of an object apart.</summary>
    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _utf8.Length;
    }

    /// <summary>Whether it is this name; upper and lower case differ.</summary>
    /// <param name="name">A literal, so that the comparison is one or two of machine words.</param>
    /// <returns>True if it is.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> name) => _utf8.SequenceEqual(name);
}
