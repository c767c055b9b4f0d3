using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads what an example of a response shows of it: its status line, and the JSON behind it.</summary>
/// <param name="Status">Null where it shows no status line.</param>
/// <param name="Json">What it returns, from where JSON begins; null where that is none.</param>
internal readonly record struct ExampleResponse(Located<StatusRange>? Status, TextSlice? Json)
{
    private const string Version = "HTTP/";

    /// <summary>Null where the code is something else.</summary>
    public static ExampleResponse? Read(CodeListing code)
    {
        TextSlice text = code.Code.Trim();
        if (!text.StartsWith(Version))
        {
            return text.Length > 1 && text[0] is '{' or '[' ? new ExampleResponse(null, text) : null;
        }

        int space = text.IndexOf(' ');
        int lineEnd = text.Page.Line(text.Start).End - text.Start;
        if (space < 0 || space > lineEnd || StatusText.Read(text.Sub(space + 1, System.Math.Min(lineEnd, text.Length)), out _) is not { } status)
        {
            return null;
        }

        return new ExampleResponse(status, BodyOf(text, lineEnd));
    }

    /// <summary>An empty line, and JSON behind it.</summary>
    private static TextSlice? BodyOf(TextSlice text, int from)
    {
        int at = text.Start + from;
        bool isEmpty = false;
        while (at < text.End)
        {
            at = text.Page.NextLine(text.Page.Line(at));
            TextSlice line = at < text.End ? text.Page.Line(at).Trim() : text.Page.Slice(at, at);
            if (isEmpty && !line.IsEmpty)
            {
                return line[0] is '{' or '[' ? text.Page.Slice(line.Start, text.End) : null;
            }

            isEmpty |= line.IsEmpty;
        }

        return null;
    }
}
