using System.Collections.Generic;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Finds terms with their definitions, which CommonMark takes for a paragraph: a line, and below it one behind a colon. Markdig's
/// extension wants three blanks behind the colon, where people write one.
/// </summary>
internal static class DefinitionReader
{
    /// <summary>Adds each term with what defines it; false where the paragraph is another one.</summary>
    public static bool Read(List<TextSlice> lines, List<TextSlice> items)
    {
        if (lines.Count < 2 || IsDefinition(lines[0]) || !IsDefinition(lines[1]))
        {
            return false;
        }

        int term = 0;
        for (int i = 2; i <= lines.Count; i++)
        {
            bool isNext = i == lines.Count || (i + 1 < lines.Count && !IsDefinition(lines[i]) && IsDefinition(lines[i + 1]));
            if (isNext)
            {
                items.Add(lines[term].Page.Slice(lines[term].Start, lines[i - 1].End).Trim());
                term = i;
            }
        }

        return true;
    }

    private static bool IsDefinition(TextSlice line)
    {
        line = line.Trim();
        return line.Length > 2 && line[0] == ':' && line[1] is ' ' or '\t';
    }
}
