using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads sentences such as <c>Returns `204 No Content` on success</c> and <c>Returns an array of [plant](#plant) objects</c>.</summary>
internal sealed class ResponseProse
{
    private const int MaxDistance = 120;

    // In front of nothing but what comes back.
    private static readonly string[] s_labels = ["returns:", "returns**:"];

    private static readonly string[] s_openings =
        ["returns ", "return ", "returning ", "returned with ", "responds with ", "respond with ", "response is ", "response will be ", "status code ", "http status ", "response code ", "response status ", "response body ", .. s_labels];

    private static readonly Phrases s_verbs = Phrases.OfWords(s_openings);
    private static readonly Phrases s_lists = Phrases.OfWords("array of", "list of", "arrays of", "lists of", "array containing", "list containing");
    private static readonly Phrases s_bytes = new(" binary data", " in binary form", " a binary file", " the raw bytes", " raw bytes", " the raw ", " as a binary stream", " binary content");
    private static readonly Phrases s_contents = Phrases.OfWords("returns a ", "returns an ", "returns the ", "returns json", "responds with a ", "responds with an ", "body contains ", "body will contain ", "body is ", "body will be ", "response is a ", "response is an ", "with the json ", "with the current json ", "with a json ");
    private static readonly Phrases s_json = new("json", "array of ");
    private static readonly string[] s_behind = [" if ", " when ", " unless ", ". ", ", ", "; "];
    private static readonly Phrases s_conditions = Phrases.OfWords("if ", "when ", "unless ", "instead", "either ");

    // What is so in any case that the status is of.
    private static readonly Phrases s_successes = Phrases.OfWords("if successful", "if the request is successful", "if the request succeeds", "when successful");
    private static readonly char[] s_ends = ['.', ';'];

    private readonly TextSlice _prose;
    private readonly IReadOnlyList<TextSlice> _sentences;

    /// <summary>What opens the sentences that say something of what comes back.</summary>
    public static IReadOnlyList<string> Vocabulary => s_openings;

    /// <param name="prose">A paragraph, or a label.</param>
    public ResponseProse(TextSlice prose)
    {
        _prose = prose;
        _sentences = Sentences(prose);
    }

    /// <summary>The statuses that the sentences name behind such a verb.</summary>
    public void AddStatuses(List<ResponseFacts> responses)
    {
        foreach (TextSlice sentence in _sentences)
        {
            for (int i = 0; i + 3 <= sentence.Length; i++)
            {
                bool starts = char.IsDigit(sentence[i]) && (i == 0 || sentence[i - 1] is ' ' or '`' or '*' or '(' or '[');
                if (starts && StatusText.Read(sentence.Sub(i, sentence.Length), out _) is { Value: { IsSingle: true, First: >= 200 } status } found && !Has(responses, status))
                {
                    responses.Add(new ResponseFacts { Statuses = found, IsConditional = IsConditional(sentence) });
                }
            }
        }
    }

    /// <summary>The model that a sentence says is returned; null where none says so with a link.</summary>
    public ReturnFacts? Type()
    {
        foreach (TextSlice sentence in _sentences)
        {
            if (LabelledType(sentence) is { } labelled)
            {
                return labelled;
            }

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
                Located<TypeFact> located = new(type, run.Source.Span);
                return new ReturnFacts(ReturnedKey.Around(located, sentence, run.Source.End) ?? located, run.Source.Span);
            }
        }

        return null;
    }

    /// <summary>What a label is the whole sentence of: <c>**Returns:** Array of [Plant](plant.md)</c>; a link there need not name a section.</summary>
    private static ReturnFacts? LabelledType(TextSlice sentence)
    {
        string? label = System.Array.Find(s_labels, label => string.Compare(label, 0, sentence.Page.Text, sentence.Start, label.Length, System.StringComparison.OrdinalIgnoreCase) == 0);
        if (label is null)
        {
            return null;
        }

        TextSlice line = sentence.Page.Line(sentence.Start);
        TextSlice said = sentence.Page.Slice(sentence.Start + label.Length, System.Math.Min(line.End, sentence.End)).Trim();
        said = said.StartsWith("**") ? said.Sub(2, said.Length).Trim() : said;
        said = said.EndsWith("\\") ? said.Sub(0, said.Length - 1) : said;
        bool isLinked = InlineReader.ReadFirst(said) is { Target.IsEmpty: false };
        return isLinked && WrittenTypeReader.Read(said).Type is { Value: NamedTypeFact { IsForeign: false } or ListTypeFact { Item: NamedTypeFact { IsForeign: false } } } type ? new ReturnFacts(type, type.Span) : null;
    }

    /// <summary>Where a sentence says that bytes are returned: <c>Returns binary data</c>, <c>Returns the photo as `image/png`</c>; null where none does.</summary>
    public ReturnFacts? Bytes()
    {
        foreach (TextSlice sentence in _sentences)
        {
            TextSlice text = sentence.Length > MaxDistance ? sentence.Sub(0, MaxDistance) : sentence;
            if (text.Holds(s_bytes) || (ProseMediaType.BytesIn(text) is not null && !IsConditional(sentence)))
            {
                return new ReturnFacts(new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), sentence.Span), sentence.Span);
            }
        }

        return null;
    }

    /// <summary>That JSON comes back, where a sentence says so and does not say of what: <c>Returns an array of plant objects</c>; null where none does.</summary>
    public Located<TypeFact>? Json()
    {
        foreach (TextSlice sentence in _sentences)
        {
            foreach ((string opening, int at) in sentence.Find(s_contents))
            {
                TextSlice content = UpTo(sentence.Sub(at, sentence.Length), s_behind);
                bool isObject = content.EndsWith(" object") && content.IndexOf(" of ") < 0;
                if (isObject || content.Holds(s_json))
                {
                    bool isList = content.Sub(opening.Length, content.Length) is var named && (named.StartsWith("array of ") || named.StartsWith("an array of "));
                    return new Located<TypeFact>(isList ? new ListTypeFact(TypeInterpreter.Any) : TypeInterpreter.Any, sentence.Span);
                }
            }
        }

        return null;
    }

    private static TextSlice UpTo(TextSlice text, string[] ends)
    {
        foreach (string end in ends)
        {
            text = text.IndexOf(end) is >= 0 and int at ? text.Sub(0, at) : text;
        }

        return text.Trim();
    }

    /// <summary>The media type of messages that a sentence says is returned: <c>Returns events as `text/event-stream`</c>; null where it is so only sometimes.</summary>
    public Located<string>? MessageType()
    {
        foreach (TextSlice sentence in _sentences)
        {
            if (ProseMediaType.Find(sentence, static type => MessageMediaTypes.FormatOf(type) is not null) is { } type && !IsConditional(sentence))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The sentence names a condition, before its verb or behind it.</summary>
    private bool IsConditional(TextSlice sentence)
    {
        string before = _prose.Page.Slice(_prose.Start, sentence.Start).ToString();
        string text = before.Substring(before.LastIndexOfAny(s_ends) + 1) + sentence;
        return s_conditions.AreIn(text) && !s_successes.AreIn(text);
    }

    /// <summary>From such a verb to the end of its sentence.</summary>
    private static IReadOnlyList<TextSlice> Sentences(TextSlice prose)
    {
        int at = NextVerb(prose, 0);
        if (at < 0)
        {
            return [];
        }

        List<TextSlice> sentences = [];
        while (at >= 0)
        {
            int end = EndOf(prose, at);
            sentences.Add(prose.Sub(at, end));
            at = NextVerb(prose, end);
        }

        return sentences;
    }

    private static int NextVerb(TextSlice text, int from)
    {
        int at = s_verbs.IndexIn(text.Page.Text, text.Start + from, text.End);
        return at < 0 ? -1 : at - text.Start;
    }

    /// <summary>A full stop with a blank behind it.</summary>
    private static int EndOf(TextSlice text, int from)
    {
        int end = from;
        while (end < text.Length && !(text[end] is '.' or ';' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool Has(List<ResponseFacts> responses, StatusRange status) => responses.Exists(response => response.Statuses.Value == status);
}
