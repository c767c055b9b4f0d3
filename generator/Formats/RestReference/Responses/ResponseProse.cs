using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads sentences such as <c>Returns `204 No Content` on success</c> and <c>Returns an array of [plant](#plant) objects</c>.</summary>
internal static class ResponseProse
{
    private const int MaxDistance = 120;

    private static readonly Phrases s_verbs = new("returns ", "return ", "returning ", "returned with ", "responds with ", "respond with ", "response is ", "response will be ", "status code ", "http status ");
    private static readonly Phrases s_lists = new("array of", "list of", "arrays of", "lists of", "array containing", "list containing");
    private static readonly Phrases s_bytes = new(" binary data", " in binary form", " a binary file", " the raw bytes", " raw bytes", " the raw ", " as a binary stream", " binary content");
    private static readonly Phrases s_conditions = new("if ", "when ", "unless ", "instead", "either ");
    private static readonly char[] s_ends = ['.', ';'];

    /// <summary>The statuses that the sentences of a paragraph name behind such a verb.</summary>
    public static void AddStatuses(TextSlice prose, List<ResponseFacts> responses)
    {
        foreach (TextSlice sentence in Sentences(prose))
        {
            for (int i = 0; i + 3 <= sentence.Length; i++)
            {
                bool starts = char.IsDigit(sentence[i]) && (i == 0 || sentence[i - 1] is ' ' or '`' or '*' or '(');
                if (starts && StatusText.Read(sentence.Sub(i, sentence.Length), out _) is { Value: { IsSingle: true, First: >= 200 } status } found && !Has(responses, status))
                {
                    responses.Add(new ResponseFacts { Statuses = found });
                }
            }
        }
    }

    /// <summary>The model that a sentence says is returned; null where none says so with a link.</summary>
    public static ReturnFacts? TypeOf(TextSlice prose)
    {
        foreach (TextSlice sentence in Sentences(prose))
        {
            foreach (InlineRun run in InlineReader.Read(sentence))
            {
                if (run.Source.Start - sentence.Start > MaxDistance || LinkedName.From(run) is not { Anchor: not null } named)
                {
                    continue;
                }

                string before = sentence.Page.Slice(sentence.Start, run.Source.Start).ToString();
                named = named with { IsPartial = before.IndexOf("partial ", System.StringComparison.OrdinalIgnoreCase) >= 0 };
                bool isList = s_lists.AreIn(before);
                TypeFact type = isList ? new ListTypeFact(named) : named;
                return new ReturnFacts(new Located<TypeFact>(type, run.Source.Span), run.Source.Span);
            }
        }

        return null;
    }

    /// <summary>Where a sentence says that bytes are returned: <c>Returns binary data</c>; null where none does.</summary>
    public static ReturnFacts? BytesIn(TextSlice prose)
    {
        foreach (TextSlice sentence in Sentences(prose))
        {
            string text = sentence.Length > MaxDistance ? sentence.Sub(0, MaxDistance).ToString() : sentence.ToString();
            if (s_bytes.AreIn(text))
            {
                return new ReturnFacts(new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), sentence.Span), sentence.Span);
            }
        }

        return null;
    }

    /// <summary>The media type of messages that a sentence says is returned: <c>Returns events as `text/event-stream`</c>; null where it is so only sometimes.</summary>
    public static Located<string>? MessageTypeOf(TextSlice prose)
    {
        foreach (TextSlice sentence in Sentences(prose))
        {
            for (int slash = sentence.IndexOf('/'); slash >= 0; slash = sentence.IndexOf('/', slash + 1))
            {
                int start = slash;
                int end = slash + 1;
                while (start > 0 && IsOfMediaType(sentence[start - 1]))
                {
                    start--;
                }

                while (end < sentence.Length && IsOfMediaType(sentence[end]))
                {
                    end++;
                }

                TextSlice type = sentence.Sub(start, end);
                if (MessageMediaTypes.FormatOf(type.ToString().TrimEnd('.')) is not null && !IsConditional(prose, sentence))
                {
                    return new Located<string>(type.ToString().TrimEnd('.').ToLowerInvariant(), type.Span);
                }
            }
        }

        return null;
    }

    private static bool IsOfMediaType(char c) => char.IsLetterOrDigit(c) || c is '-' or '+' or '.';

    /// <summary>The sentence names a condition, before its verb or behind it.</summary>
    private static bool IsConditional(TextSlice prose, TextSlice sentence)
    {
        string before = prose.Page.Slice(prose.Start, sentence.Start).ToString();
        string text = before.Substring(before.LastIndexOfAny(s_ends) + 1) + sentence;
        return s_conditions.AreIn(text);
    }

    /// <summary>From such a verb to the end of its sentence.</summary>
    private static IEnumerable<TextSlice> Sentences(TextSlice prose)
    {
        string text = prose.ToString();
        int from = 0;
        while (from < text.Length)
        {
            int at = NextVerb(text, from);
            if (at < 0)
            {
                yield break;
            }

            int end = EndOf(text, at);
            yield return prose.Sub(at, end);
            from = end;
        }
    }

    private static int NextVerb(string text, int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            bool starts = i == 0 || !char.IsLetter(text[i - 1]);
            if (starts && s_verbs.AreAt(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A full stop with a blank behind it.</summary>
    private static int EndOf(string text, int from)
    {
        int end = text.IndexOfAny(s_ends, from);
        while (end >= 0 && end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]))
        {
            end = text.IndexOfAny(s_ends, end + 1);
        }

        return end < 0 ? text.Length : end;
    }

    private static bool Has(List<ResponseFacts> responses, StatusRange status) => responses.Exists(response => response.Statuses.Value == status);
}
