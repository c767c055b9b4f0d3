using System;

namespace PiecesGen.Generator.Text;

/// <summary>How many letters two words differ by, casing aside.</summary>
internal static class EditDistance
{
    public static bool IsWithin(int limit, string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return false;
        }

        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j < previous.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length] <= limit;
    }
}
