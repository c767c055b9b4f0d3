using System.Text;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>The anchor that links to a section have.</summary>
internal static class SectionAnchor
{
    /// <summary>The one that the page gives, else the one that sites make of the heading's text.</summary>
    public static string From(Heading heading)
    {
        if (heading.Anchor is { Length: > 0 } given)
        {
            return given;
        }

        StringBuilder anchor = new(heading.Title.Length);
        foreach (char c in heading.Title)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                anchor.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString();
    }
}
