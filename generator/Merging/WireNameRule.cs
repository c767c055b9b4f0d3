using System.Collections.Generic;
using System.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Decides a name on the wire from the dialects' spellings, reserved-word escapes undone. Recasing loses either the
/// underscores (camelCase) or the capitals (snake_case), so two spellings together tell what neither tells alone:
/// <c>open_ai</c> and <c>openAI</c> come from <c>open_AI</c>.
/// </summary>
internal static class WireNameRule
{
    /// <param name="spellings">Best first.</param>
    public static WireName Decide(IReadOnlyList<string> spellings)
    {
        string first = spellings[0];
        string? other = null;
        for (int i = 1; i < spellings.Count && other is null; i++)
        {
            other = spellings[i] == first ? null : spellings[i];
        }

        if (other is null)
        {
            string recased = first.IndexOf('_') > 0 ? ToCamelCase(first) : ToSnakeCase(first);
            return new WireName(first, recased == first ? null : recased);
        }

        string name = first.IndexOf('_') > 0 ? WithCapitalsOf(first, other) : first;
        return new WireName(name, other);
    }

    /// <summary>Takes over the capitals that lie inside a segment; the first letter of a segment is recasing.</summary>
    private static string WithCapitalsOf(string snake, string camel)
    {
        var segments = new List<string>();
        int at = 0;
        foreach (string segment in snake.Split('_'))
        {
            if (at + segment.Length > camel.Length)
            {
                return snake;
            }

            segments.Add(camel.Substring(at, segment.Length));
            at += segment.Length;
        }

        var name = new StringBuilder(snake.Length);
        for (int i = 0; i < segments.Count; i++)
        {
            string segment = segments[i];
            bool keepsCapitals = segment.Length > 1 && HasUpper(segment, 1);
            name.Append(i == 0 ? "" : "_").Append(keepsCapitals ? segment : segment.ToLowerInvariant());
        }

        return string.Equals(name.ToString(), snake, System.StringComparison.OrdinalIgnoreCase) ? name.ToString() : snake;
    }

    private static bool HasUpper(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static string ToCamelCase(string snake)
    {
        var name = new StringBuilder(snake.Length);
        bool upper = false;
        foreach (char c in snake)
        {
            if (c == '_' && name.Length > 0)
            {
                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return name.ToString();
    }

    private static string ToSnakeCase(string camel)
    {
        var name = new StringBuilder(camel.Length + 4);
        for (int i = 0; i < camel.Length; i++)
        {
            char c = camel[i];
            if (char.IsUpper(c) && i > 0 && (char.IsLower(camel[i - 1]) || char.IsDigit(camel[i - 1])))
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }
}
