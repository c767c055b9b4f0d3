using System;

namespace PiecesGen.Generator.Text;

/// <summary>The identity of a name across dialects: letters and digits alone, without case (<c>distribution_update</c> is <c>distributionUpdate</c>).</summary>
internal static class NameKey
{
    private const int MaxOnStack = 128;

    public static string From(string name)
    {
        if (IsKey(name))
        {
            return name;
        }

        Span<char> key = name.Length <= MaxOnStack ? stackalloc char[MaxOnStack] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
        }

        // A name of signs alone (`_`, `$`) is its own identity.
        return length == 0 ? name : key.Slice(0, length).ToString();
    }

    private static bool IsKey(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }
}
