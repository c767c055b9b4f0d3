using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>What an example of a request shows of it: its method, and what is sent as which media type.</summary>
/// <param name="Verb">The HTTP method in upper case.</param>
/// <param name="MediaType">Null where it shows none.</param>
/// <param name="Json">What it sends, from where JSON begins; null where it sends none.</param>
/// <param name="HasBytes">A body of something else is in it.</param>
internal readonly record struct ExampleRequest(string Verb, Located<string>? MediaType, TextSlice? Json, bool HasBytes)
{
    private static readonly Phrases s_accept = new("accept:");
    private static readonly Phrases s_contentType = new("content-type:");

    /// <summary>The host and path that it calls, without a query; the host is empty where the example shows the path alone, null where it shows neither.</summary>
    public (string Host, TextSlice Path)? Called { get; init; }

    /// <summary>The form that it sends; null where it sends none.</summary>
    public CurlForm? Form { get; init; }

    /// <summary>What the command prints, where the example shows that too; null for what is no command.</summary>
    public TextSlice? Output { get; init; }

    /// <summary>Null where the code is something else.</summary>
    public static ExampleRequest? Read(CodeListing code)
    {
        TextSlice text = code.Code.Trim();
        return text.IsEmpty ? null : CurlCommand.Read(text) is { } command ? command with { Called = AddressIn(text) } : ReadHttp(text);
    }

    /// <summary>The first address in the text.</summary>
    private static (string Host, TextSlice Path)? AddressIn(TextSlice text)
    {
        int sign = text.IndexOf("://");
        int path = sign < 0 ? -1 : text.IndexOf('/', sign + 3);
        return path < 0 || AddressText.PathEndOf(text, sign + 3) < path ? null : (text.Sub(sign + 3, path).ToString(), PathAt(text, path));
    }

    private static TextSlice PathAt(TextSlice text, int start) => text.Sub(start, AddressText.PathEndOf(text, start));

    /// <summary>The media type that the header says is sent; null where it says none.</summary>
    public static Located<string>? ContentTypeIn(TextSlice text) => MediaTypeBehind(s_contentType, text);

    /// <summary>The media type that the header asks for; null where it asks for none.</summary>
    public static Located<string>? AcceptIn(TextSlice text) => MediaTypeBehind(s_accept, text);

    private static Located<string>? MediaTypeBehind(Phrases header, TextSlice text)
    {
        int at = header.IndexIn(text.Page.Text, text.Start, text.End);
        if (at < 0)
        {
            return null;
        }

        int start = text.IndexOf(':', at - text.Start) + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-' or '+' or '.' or '_'))
        {
            end++;
        }

        TextSlice type = text.Sub(start, end);
        return type.IndexOf('/') > 0 ? new Located<string>(type.ToString().ToLowerInvariant(), type.Span) : null;
    }

    private static ExampleRequest? ReadHttp(TextSlice text)
    {
        if (RequestText.Read(text) is not { Statement.Verb: { } verb } request)
        {
            return null;
        }

        TextSlice body = request.Body;
        bool isJson = body.Length > 0 && body[0] is '{' or '[';
        Located<string>? type = ContentTypeIn(request.Head);
        bool isPlaceholder = isJson && type is { } stated && stated.Value.IndexOf("json", StringComparison.Ordinal) < 0;
        return new ExampleRequest(verb.Value, type, isJson && !isPlaceholder ? body : null, !body.IsEmpty && (!isJson || isPlaceholder))
        {
            Called = request.Line.IndexOf('/') is >= 0 and int path ? ("", PathAt(request.Line, path)) : null,
        };
    }
}
