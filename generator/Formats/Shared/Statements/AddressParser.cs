using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>
/// Reads an address that states an operation without its method: a line that opens with <c>`https://garden.example/plants`</c>, or
/// <c>**URL**: `/plants`</c>. The method may stand beside it: <c>**Method**: `POST`</c>, <c>This must be a POST request</c>.
/// </summary>
internal static class AddressParser
{
    private const int MaxRemarkLength = 80;

    private static readonly string[] s_nouns = [" request", "` request", "** request", " method", "` method"];

    /// <summary>Null where the block is something else.</summary>
    public static Statement? Read(PageBlock block) => block switch
    {
        Paragraph => OfParagraph(block.Source.Trim()),
        Quote => OfQuote(block.Source),
        CodeListing code when code.Code.Trim() is var text && text.Page.Line(text.Start).End >= text.End && IsUrl(text) => Parse(text, text.Sub(text.Length, text.Length)),
        _ => null,
    };

    /// <summary>Nothing but a URL, as code or not.</summary>
    private static Statement? OfQuote(TextSlice quote)
    {
        TextSlice text = quote.Trim();
        while (text.Length > 0 && text[0] is '>' or '`' or ' ' or '\r' or '\n')
        {
            text = text.Sub(1, text.Length);
        }

        while (text.Length > 0 && text[text.Length - 1] is '>' or '`' or ' ' or '\r' or '\n')
        {
            text = text.Sub(0, text.Length - 1);
        }

        return IsUrl(text) && text.IndexOf(' ') < 0 && text.IndexOf('\n') < 0 ? Parse(text, text.Sub(text.Length, text.Length)) : null;
    }

    /// <summary>The method that a label or a sentence of the block says.</summary>
    public static Located<string>? VerbIn(PageBlock block) => block is Paragraph ? VerbIn(block.Source) : null;

    /// <summary>The method that a label or a sentence says.</summary>
    public static Located<string>? VerbIn(TextSlice text)
    {
        foreach (string verb in HttpVerbs.All)
        {
            for (int at = text.IndexOf(verb); at >= 0; at = text.IndexOf(verb, at + 1))
            {
                int end = at + verb.Length;
                bool isNamed = Array.Exists(s_nouns, noun => text.StartsWith(noun, end)) || IsLabelled(text, at, end);
                if (isNamed && (at == 0 || !char.IsLetter(text[at - 1])))
                {
                    return new Located<string>(verb, text.Sub(at, end).Span);
                }
            }
        }

        return null;
    }

    /// <summary>The line is a label and the word.</summary>
    private static bool IsLabelled(TextSlice text, int at, int end)
    {
        TextSlice line = text.Page.Line(text.Start + text.Sub(0, at).ToString().LastIndexOf('\n') + 1);
        int label = RequestLineParser.SkipLabel(line);
        string rest = label == 0 ? "" : line.Sub(label, line.Length).ToString().Trim(' ', '`', '*');
        return rest.Length == end - at;
    }

    /// <summary>The first line, with labels behind it; or a URL in the last one.</summary>
    private static Statement? OfParagraph(TextSlice text)
    {
        TextSlice first = text.Page.Slice(text.Start, Math.Min(text.Page.Line(text.Start).End, text.End)).Trim();
        if (first.End == text.End || HasLabels(text, first))
        {
            return OfLine(first);
        }

        int last = text.ToString().LastIndexOf('\n') + 1;
        TextSlice line = text.Sub(last, text.Length).Trim();
        return RequestLineParser.SkipLabel(line) == 0 ? OfLine(line) : null;
    }

    private static Statement? OfLine(TextSlice line)
    {
        int label = RequestLineParser.SkipLabel(line);
        TextSlice rest = line.Sub(label, line.Length).Trim();
        while (label > 0 && rest.Length > 0 && rest[0] is '*' or '_' or ' ')
        {
            rest = rest.Sub(1, rest.Length);
        }

        return InlineReader.ReadFirst(rest) is { Kind: InlineKind.Code } run && run.Source.Start == rest.Start && (label > 0 || IsUrl(run.Text))
            ? Parse(run.Text, line.Page.Slice(run.Source.End, line.End))
            : null;
    }

    private static bool HasLabels(TextSlice text, TextSlice first)
    {
        int at = text.Page.NextLine(first);
        while (at < text.End)
        {
            TextSlice line = text.Page.Line(at);
            if (RequestLineParser.SkipLabel(line) == 0)
            {
                return false;
            }

            at = text.Page.NextLine(line);
        }

        return true;
    }

    private static bool IsUrl(TextSlice text) => text.StartsWith("https://") || text.StartsWith("http://");

    private static Statement? Parse(TextSlice address, TextSlice remark)
    {
        bool isShort = remark.Length <= MaxRemarkLength && remark.IndexOf(". ") < 0;
        return isShort && PathTemplate.Parse(address, out TextSlice? query) is { } path && path.Value.Length > 1
            ? new Statement(null, path, query, StatementKind.Address)
            : null;
    }
}
