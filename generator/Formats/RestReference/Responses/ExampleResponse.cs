using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads what an example of a response shows of it: its status line, and whether JSON follows.</summary>
/// <param name="Status">Null where it shows no status line.</param>
/// <param name="HasJson">A body of JSON is in it.</param>
/// <param name="HasMessages">The body is of objects that follow each other.</param>
internal readonly record struct ExampleResponse(Located<StatusRange>? Status, bool HasJson, bool HasMessages)
{
    private const string Version = "HTTP/";

    /// <summary>Null where the code is something else.</summary>
    public static ExampleResponse? Read(CodeListing code)
    {
        TextSlice text = code.Code.Trim();
        if (!text.StartsWith(Version))
        {
            return text.Length > 1 && text[0] is '{' or '[' ? new ExampleResponse(null, HasJson: true, ExampleValues.FollowEachOther(text)) : null;
        }

        int space = text.IndexOf(' ');
        int lineEnd = text.Page.Line(text.Start).End - text.Start;
        if (space < 0 || space > lineEnd || StatusText.Read(text.Sub(space + 1, Math.Min(lineEnd, text.Length)), out _) is not { } status)
        {
            return null;
        }

        TextSlice body = BodyOf(text, lineEnd);
        bool hasJson = !body.IsEmpty && body[0] is '{' or '[';
        return new ExampleResponse(status, hasJson, hasJson && ExampleValues.FollowEachOther(body));
    }

    /// <summary>The media type in the head of a success; null where the code is something else, or does not show it.</summary>
    public static Located<string>? MediaTypeIn(CodeListing code)
    {
        TextSlice text = code.Code.Trim();
        if (Read(code) is not { Status: { } status } || !status.Value.IsSuccess)
        {
            return null;
        }

        int end = text.Page.Text.IndexOf("\n\n", text.Start, text.Length, StringComparison.Ordinal);
        return ExampleRequest.MediaTypeIn(end < 0 ? text : text.Page.Slice(text.Start, end));
    }

    /// <summary>What stands behind an empty line; empty where nothing does.</summary>
    private static TextSlice BodyOf(TextSlice text, int from)
    {
        int at = text.Start + from;
        bool isEmpty = false;
        while (at < text.End)
        {
            at = text.Page.NextLine(text.Page.Line(at));
            TextSlice line = at < text.End ? text.Page.Line(at).Trim() : text.Page.Slice(at, at);
            if (isEmpty && !line.IsEmpty)
            {
                return text.Page.Slice(line.Start, text.End);
            }

            isEmpty |= line.IsEmpty;
        }

        return text.Page.Slice(text.End, text.End);
    }
}
