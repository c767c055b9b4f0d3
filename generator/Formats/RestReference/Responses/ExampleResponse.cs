using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>What an example of a response shows of it: its status line, its media type, and what follows.</summary>
/// <param name="Status">Null where it shows no status line.</param>
/// <param name="Json">What it returns, from where JSON begins; null where that is none.</param>
/// <param name="HasBytes">It returns something that is no text.</param>
internal readonly record struct ExampleResponse(Located<StatusRange>? Status, TextSlice? Json, bool HasBytes)
{
    private const string Version = "HTTP/";

    // Where the reason stands behind a status.
    private const int ReasonAt = 4;

    /// <summary>Null where it shows none.</summary>
    public Located<string>? MediaType { get; init; }

    /// <summary>Null where the text is something else.</summary>
    public static ExampleResponse? Read(TextSlice text)
    {
        text = text.Trim();
        int lineEnd = Math.Min(text.Page.Line(text.Start).End - text.Start, text.Length);
        if (StatusOf(text.Sub(0, lineEnd)) is not { } status)
        {
            return text.Length > 1 && IsJson(text) ? new ExampleResponse(null, text, HasBytes: false) : null;
        }

        TextSlice body = BodyOf(text, lineEnd);
        Located<string>? type = ExampleRequest.ContentTypeIn(text.Page.Slice(text.Start, body.Start));
        string? mediaType = type?.Value;
        bool saysJson = mediaType is not null && mediaType.IndexOf("json", StringComparison.Ordinal) >= 0;
        bool isJson = !body.IsEmpty && (saysJson ? IsJson(body) || IsScalar(body) : mediaType is null && IsJson(body));
        return new ExampleResponse(status, isJson ? body : null, mediaType is not null && !body.IsEmpty && MediaTypes.IsBytes(mediaType)) { MediaType = type };
    }

    /// <summary>The status of a line such as <c>HTTP/1.1 200 OK</c>, or <c>200 OK</c>; null where it is another line.</summary>
    private static Located<StatusRange>? StatusOf(TextSlice line)
    {
        if (line.StartsWith(Version))
        {
            return line.IndexOf(' ') is > 0 and int space ? StatusText.Read(line.Sub(space + 1, line.Length), out _) : null;
        }

        bool isStatus = line.Length > ReasonAt && char.IsDigit(line[0]) && line[ReasonAt - 1] == ' ' && char.IsUpper(line[ReasonAt]);
        return isStatus ? StatusText.Read(line, out _) : null;
    }

    /// <summary>An object or a list; two braces are a placeholder, or an instruction to the site.</summary>
    private static bool IsJson(TextSlice text) => text[0] is '{' or '[' && !text.StartsWith("{{") && !text.StartsWith("{%");

    /// <summary>A text, a number or a literal, which are JSON only where the example says so.</summary>
    private static bool IsScalar(TextSlice text) => text[0] is '"' or '-' || char.IsDigit(text[0]) || text.ToString() is "true" or "false";

    /// <summary>What stands behind the first empty line.</summary>
    private static TextSlice BodyOf(TextSlice text, int from)
    {
        int at = text.Start + from;
        while (at < text.End)
        {
            at = text.Page.NextLine(text.Page.Line(at));
            if (at >= text.End || text.Page.Line(at).Trim().IsEmpty)
            {
                break;
            }
        }

        return text.Page.Slice(Math.Min(at, text.End), text.End).Trim();
    }
}
