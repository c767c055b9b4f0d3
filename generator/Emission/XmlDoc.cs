using System.Globalization;
using System.Text;

namespace PiecesGen.Generator.Emission;

/// <summary>The one way from prose in the docs to an XML documentation comment.</summary>
internal static class XmlDoc
{
    /// <summary>An element whose text is the prose, one comment line per line of prose.</summary>
    public static void Write(SourceWriter writer, string openTag, string prose, string closeTag)
    {
        string[] lines = Lines(prose);
        if (lines.Length == 1)
        {
            writer.Lines($"/// {openTag}{lines[0]}{closeTag}");
            return;
        }

        writer.Lines($"/// {openTag}");
        foreach (string line in lines)
        {
            writer.Lines(line.Length == 0 ? "///" : $"/// {line}");
        }

        writer.Lines($"/// {closeTag}");
    }

    public static void Summary(SourceWriter writer, string prose) => Write(writer, "<summary>", prose, "</summary>");

    public static void Param(SourceWriter writer, string name, string prose) =>
        Write(writer, $"<param name=\"{name.TrimStart('@')}\">", prose, "</param>");

    /// <summary>Prose on one line, safe inside an element.</summary>
    public static string Inline(string prose) => string.Join(" ", Lines(prose));

    private static string[] Lines(string prose)
    {
        var text = new StringBuilder(prose.Length);
        for (int i = 0; i < prose.Length; i++)
        {
            Append(text, prose, ref i);
        }

        string[] lines = text.ToString().Trim().Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].Trim();
        }

        return lines;
    }

    private static void Append(StringBuilder text, string prose, ref int i)
    {
        char c = prose[i];
        switch (c)
        {
            case '&':
                text.Append("&amp;");
                break;
            case '<':
                text.Append("&lt;");
                break;
            case '>':
                text.Append("&gt;");
                break;
            case '\n':
                text.Append('\n');
                break;
            default:
                if (char.IsSurrogatePair(prose, i))
                {
                    text.Append(c).Append(prose[++i]);
                }
                else if (IsSafe(c))
                {
                    text.Append(c);
                }
                else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                {
                    text.Append(' ');
                }

                break;
        }
    }

    /// <summary>
    /// Neither a line end to C# (U+0085, U+2028, U+2029), nor invisible, nor barred from XML (controls, lone surrogates, U+FFFE).
    /// </summary>
    private static bool IsSafe(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate => false,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
