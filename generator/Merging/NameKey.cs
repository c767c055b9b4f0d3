using System.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>The identity of a name across dialects: letters and digits alone, without case (<c>distribution_update</c> is <c>distributionUpdate</c>).</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        // A name of signs alone (`_`, `$`) is its own identity.
        return key.Length == 0 ? name : key.ToString();
    }
}
