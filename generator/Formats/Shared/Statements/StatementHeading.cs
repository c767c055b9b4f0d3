using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>Reads a heading that states an operation: <c>GET /plants</c>, <c>List plants [GET /plants]</c>, <c>List plants - GET /plants</c>.</summary>
internal static class StatementHeading
{
    public static Statement? Read(TextSlice heading)
    {
        heading = heading.Trim();
        if (heading.Length < 5)
        {
            return null;
        }

        if (RequestLineParser.Parse(heading, StatementKind.Heading) is { } whole)
        {
            return whole;
        }

        return heading[heading.Length - 1] == ']' ? Bracketed(heading) : Separated(heading);
    }

    private static Statement? Bracketed(TextSlice heading)
    {
        int open = heading.Page.Text.LastIndexOf('[', heading.End - 1, heading.Length) - heading.Start;
        return open > 0 && RequestLineParser.Parse(heading.Sub(open + 1, heading.Length - 1), StatementKind.Heading) is { } statement
            ? statement with { Title = heading.Sub(0, open).Trim() }
            : null;
    }

    /// <summary>The last separator with blanks around it may have the statement behind it.</summary>
    private static Statement? Separated(TextSlice heading)
    {
        for (int i = heading.Length - 2; i > 0; i--)
        {
            if (heading[i] is not ('%' or '-' or '–' or '—' or ':' or '|') || heading[i + 1] != ' ')
            {
                continue;
            }

            return RequestLineParser.Parse(heading.Sub(i + 1, heading.Length), StatementKind.Heading) is { } statement
                ? statement with { Title = heading.Sub(0, i).Trim() }
                : null;
        }

        return null;
    }
}
