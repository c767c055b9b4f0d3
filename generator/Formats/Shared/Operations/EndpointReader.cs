using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Reads an HTTP method and a path in the two ways in which pages print them.</summary>
internal static class EndpointReader
{
    // What every server must take (RFC 9110, section 4.1); a longer one is no path.
    private const int MaxPathLength = 8_000;

    private static readonly char[] s_quotes = ['\'', '"', '`'];

    /// <summary>A cell such as <c>**GET** /distribution/\{distribution\}</c>, or null.</summary>
    public static RequestLine? ReadRequest(TextSlice cell)
    {
        InlineRun? run = InlineReader.ReadFirst(cell);
        int space = cell.IndexOf(' ');
        TextSlice method = run?.Text ?? cell.Sub(0, space < 0 ? cell.Length : space);
        TextSlice path = run is not null ? cell.Page.Slice(run.Source.End, cell.End) : cell.Sub(method.Length, cell.Length);
        return Make(method, path, mayHaveSpaces: run is not null);
    }

    /// <summary>
    /// A line such as <c>/distributions [GET]</c>, also in quotes as in AnchorApi, or null where the line says something else.
    /// An absolute address is none: it names another server (Auth0Api).
    /// </summary>
    public static RequestLine? ReadLine(TextSlice line)
    {
        if (line.Length < 3 || line.Length > 2000 || line[line.Length - 1] != ']')
        {
            return null;
        }

        int open = line.ToString().LastIndexOf('[');
        if (open <= 0)
        {
            return null;
        }

        return Make(line.Sub(open + 1, line.Length - 1), line.Sub(0, open), mayHaveSpaces: false);
    }

    /// <param name="mayHaveSpaces">The method is marked, so that what follows it is the path, and nothing else.</param>
    private static RequestLine? Make(TextSlice method, TextSlice path, bool mayHaveSpaces)
    {
        path = WithoutQuotes(path.Trim());
        if (path.IsEmpty || path.Length > MaxPathLength || path[0] != '/' || HttpVerbs.Read(PlainText.From(method)) is not { } verb)
        {
            return null;
        }

        Located<string> template = LocatedText.From(path);
        return HasBlank(mayHaveSpaces ? template.Value.Replace(" ", "") : template.Value)
            ? null
            : new RequestLine(new Located<string>(verb, method.Trim().Span), template);
    }

    private static TextSlice WithoutQuotes(TextSlice path)
    {
        int start = 0;
        int end = path.Length;
        while (start < end && (path[start] == '\\' || IsQuote(path[start])))
        {
            start++;
        }

        while (end > start && (IsQuote(path[end - 1]) || (path[end - 1] == '\\' && end < path.Length)))
        {
            end--;
        }

        return path.Sub(start, end);
    }

    private static bool IsQuote(char c) => System.Array.IndexOf(s_quotes, c) >= 0;

    private static bool HasBlank(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An HTTP method and a path, as a cell or a line prints them.</summary>
/// <param name="Verb">The method in upper case.</param>
/// <param name="Path">The path with its <c>{variables}</c>, unescaped.</param>
internal sealed record RequestLine(Located<string> Verb, Located<string> Path);
