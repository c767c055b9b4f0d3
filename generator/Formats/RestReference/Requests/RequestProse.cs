using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Reads sentences about what is sent: <c>Takes a list of plants</c>, <c>Same as above, except that …</c>.</summary>
internal static class RequestProse
{
    private static readonly string[] s_forms = [MediaTypes.UrlEncoded, MediaTypes.Multipart];

    private static readonly string[] s_listOpenings =
    [
        "takes a list of", "takes an array of", "takes a json array", "accepts a list of", "accepts an array of", "accepts a json array", "body is a list", "body is an array",
        "body must be an array", "body must be a list",
    ];

    private static readonly string[] s_bodyNames =
    [
        "json body", "request body", "body of the request", "json payload", "request payload", "body containing", "body should", "body must", "post body", "put body", "body represent", "json object in the body", "json document in the body",
    ];

    private static readonly Phrases s_lists = Phrases.OfWords(s_listOpenings);
    private static readonly Phrases s_bodies = Phrases.OfWords(s_bodyNames);

    private static readonly string[] s_uploads =
        ["send the", "send a", "send it", "sends the", "sent as", "takes binary data", "accepts binary data", "takes the raw", "accepts the raw", "body is", "body must be", "request body", "body of the request", "upload the", "uploads the", "uploaded as"];

    private static readonly Phrases s_sending = Phrases.OfWords(s_uploads);
    private static readonly Phrases s_binary = Phrases.OfWords("binary data", "raw bytes", "binary content", "raw binary");
    private static readonly Phrases s_received = Phrases.OfWords("return", "respond", "response");

    private static readonly Phrases s_openings = new("a list of", "an array of", "a json array of", "array of", "list of");

    private static readonly Phrases s_denials = new("no ", "not ", "n't ", "without", "empty", "ignored");

    private static readonly Phrases s_references = new("same as above");

    /// <summary>What prose holds that says something of what is sent.</summary>
    public static string[] Vocabulary { get; } = [.. s_forms, .. s_listOpenings, .. s_bodyNames, .. s_uploads];

    /// <summary>Whether the body is a list of what is described.</summary>
    public static bool SendsList(TextSlice prose) => prose.Holds(s_lists);

    /// <summary>Whether what stands below a label of the body is a list of what is described.</summary>
    public static bool IsList(TextSlice prose, PartRole role) =>
        role is { Subject: PartSubject.Parameters, In: ParameterLocation.Body } && prose.Length > 0 && s_openings.AreAt(prose.Page.Text, prose.Start, prose.End);

    /// <summary>Where the prose says that something is sent, and does not say what; null where it says neither, or that nothing is.</summary>
    public static TextSlice? Body(TextSlice prose)
    {
        foreach ((string phrase, int at) in prose.Find(s_bodies))
        {
            return SentenceAt(prose, at).Holds(s_denials) ? null : prose.Sub(at, at + phrase.Length);
        }

        return null;
    }

    /// <summary>Where a sentence says that bytes are sent, and as which media type: <c>Send the picture as `image/png`</c>, <c>Takes binary data</c>; null where none does.</summary>
    public static (PageSpan Place, Located<string>? MediaType)? Bytes(TextSlice prose)
    {
        foreach ((string phrase, int at) in prose.Find(s_sending))
        {
            TextSlice sentence = SentenceAt(prose, at);
            if (sentence.Holds(s_received) || sentence.Holds(s_denials))
            {
                continue;
            }

            Located<string>? stated = ProseMediaType.BytesIn(sentence);
            if (stated is not null || sentence.Holds(s_binary))
            {
                return (prose.Sub(at, at + phrase.Length).Span, stated);
            }
        }

        return null;
    }

    private static TextSlice SentenceAt(TextSlice prose, int at)
    {
        int start = prose.Page.Text.LastIndexOf(". ", prose.Start + at, at, System.StringComparison.Ordinal);
        TextSlice sentence = prose.Page.Slice(start < 0 ? prose.Start : start + 1, prose.End);
        int end = sentence.IndexOf(". ");
        return end < 0 ? sentence : sentence.Sub(0, end);
    }

    /// <summary>The media type of the form that the prose names; null where it names none.</summary>
    public static Located<string>? Form(TextSlice prose)
    {
        foreach (string form in s_forms)
        {
            if (prose.IndexOf(form) is >= 0 and int at)
            {
                return new Located<string>(form, prose.Sub(at, at + form.Length).Span);
            }
        }

        return null;
    }

    /// <summary>Whether the operation is that above it but for what the sentence says.</summary>
    public static bool RefersAbove(TextSlice prose) => prose.Length > 0 && s_references.AreAt(prose.Page.Text, prose.Start, prose.End);
}
