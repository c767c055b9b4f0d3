using System;

namespace PiecesGen.Generator.Text;

/// <summary>How many letters two words differ by, casing aside.</summary>
internal static class EditDistance
{
    /// <param name="limit">Few: each letter that differs may be one too many in either word, or another one in both.</param>
    public static bool IsWithin(int limit, string left, string right) => IsWithin(limit, left, 0, right, 0);

    /// <summary>Whether the rests of the words are.</summary>
    private static bool IsWithin(int limit, string left, int i, string right, int j)
    {
        if (Math.Abs((left.Length - i) - (right.Length - j)) > limit)
        {
            return false;
        }

        while (i < left.Length && j < right.Length && char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]))
        {
            i++;
            j++;
        }

        return i == left.Length || j == right.Length
            || (limit > 0 && (IsWithin(limit - 1, left, i + 1, right, j + 1) || IsWithin(limit - 1, left, i + 1, right, j) || IsWithin(limit - 1, left, i, right, j + 1)));
    }
}
