using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Names a group (<c>Distribution</c>), an operation (<c>*_snapshot</c>) or both (<c>Distribution.*</c>); <c>*</c> stands
/// for any text, case does not matter.
/// </summary>
internal sealed record OperationPattern(string Text)
{
    public bool Names(ApiGroup group, Operation operation) =>
        Matches(group.Name, Text) || Matches(operation.Name, Text) || Matches($"{group.Name}.{operation.Name}", Text);

    /// <summary>Greedy matching that steps back to the last <c>*</c> where it fails.</summary>
    private static bool Matches(string text, string pattern)
    {
        int t = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
