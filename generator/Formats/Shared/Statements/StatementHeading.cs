using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>
/// Reads a heading that states an operation: <c>GET /plants</c>, <c>List plants [GET /plants]</c>, <c>List plants - GET /plants</c>,
/// <c>List plants {{ tag: 'GET', label: '/plants' }}</c>.
/// </summary>
internal static class StatementHeading
{
    public static Statement? Read(Heading heading) =>
        Read(heading.Source) ?? (heading.Annotation is { } annotation && Annotated(annotation) is { } statement ? statement with { Title = heading.Source } : null);

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

    /// <summary>Of the texts in quotes one is a method and one a path, whatever they are called.</summary>
    private static Statement? Annotated(TextSlice annotation)
    {
        TextSlice? verb = null;
        TextSlice? path = null;
        for (TextSlice? quoted = annotation.Quoted(0); quoted is { } text; quoted = annotation.Quoted(text.End + 1 - annotation.Start))
        {
            verb ??= HttpVerbs.Read(text.ToString()) is null ? null : text;
            path ??= text.StartsWith("/") ? text : null;
        }

        return verb is { } method && path is { } stated && PathTemplate.Parse(stated, out TextSlice? query) is { } template
            ? new Statement(new Located<string>(HttpVerbs.Read(method.ToString())!, method.Span), template, query, StatementKind.Heading)
            : null;
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
