using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Examples;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Examples;

/// <summary>The examples below the statement of an operation: which of them are sent, and which come back.</summary>
/// <param name="takesBody">Whether its method has a body.</param>
internal sealed class OperationExamples(bool takesBody, FormatContext context)
{
    private const int MaxAnnouncement = 200;

    private static readonly string[] s_received = ["response", "responses", "returns", "return", "returned", "result", "results", "output"];
    private static readonly string[] s_sent = ["request", "requests", "payload", "body", "input", "data"];
    private static readonly string[] s_sending = ["expects", "accepts", "takes", "send", "sends", "post", .. s_sent];
    private static readonly string[] s_parts = ["section", "field", "member", "property", "key", "attribute", "part", "element"];
    private static readonly char[] s_separators = [' ', '\t', ':', '-', '/', '(', ')', ',', '.', '_', '*', '`', '\n', '\r', '>'];

    private readonly List<string> _announcements = [];
    private TextSlice? _announcing;
    private bool _followsRequest;

    /// <summary>The requests in full, with their places.</summary>
    public List<(ExampleRequest Request, TextSlice Source)> Requests { get; } = [];

    /// <summary>JSON that is sent.</summary>
    public List<ExampleFacts> Sent { get; } = [];

    /// <summary>JSON that comes back.</summary>
    public List<ExampleFacts> Received { get; } = [];

    /// <summary>Where something comes back that is no text.</summary>
    public TextSlice? ReceivedBytes { get; private set; }

    /// <summary>The media type of a success that the first example shows; those behind it show other ways to ask.</summary>
    public Located<string>? ShownType { get; private set; }

    /// <summary>The statuses that they show.</summary>
    public List<Located<StatusRange>> Statuses { get; } = [];

    /// <summary>What stands above the example that may follow.</summary>
    public void Announce(TextSlice text) => _announcing = text.Length > MaxAnnouncement ? null : text;

    /// <summary>An example below what a status means is one of that status, whatever the label further above says.</summary>
    public void GiveStatuses(List<ResponseFacts> responses)
    {
        for (int i = 0; i < Received.Count; i++)
        {
            string announcement = _announcements[i];
            if (announcement.Length > 0 && responses.Find(response => response.Description is { } meaning && meaning.Value.Trim(s_separators) == announcement) is { } announced)
            {
                Received[i] = Received[i] with { Status = announced.Statuses.Value };
            }
        }
    }

    public void Add(CodeListing code, LabelledBlock part)
    {
        if (ExampleRequest.Read(code) is { } request)
        {
            Requests.Add((request, code.Source));
            ShownType ??= ExampleRequest.AcceptIn(code.Code);
            _followsRequest = true;
            if (takesBody && request.Json is { } json)
            {
                Sent.Add(Read(json, code));
            }

            if (request.Output is { } output && ExampleResponse.Read(output) is { } printed)
            {
                AddResponse(printed, PartSubject.Response, code, label: null);
            }
        }
        else if (ExampleResponse.Read(code.Code) is { } response)
        {
            AddResponse(response, response.Status is null ? DirectionOf(part) : PartSubject.Response, code, part.Label);
        }
    }

    private void AddResponse(ExampleResponse response, PartSubject direction, CodeListing code, TextSlice? label)
    {
        Located<StatusRange>? stated = response.Status ?? (label is { } read ? StatusText.Find(read) : null);
        if (stated is { } status && !Statuses.Exists(known => known.Value == status.Value))
        {
            Statuses.Add(status);
        }

        if (response.Status is { Value.IsSuccess: true })
        {
            ShownType ??= response.MediaType;
        }

        if (response.HasBytes && stated is not { Value.IsSuccess: false })
        {
            ReceivedBytes ??= code.Source;
        }

        if (response.Json is not { } json)
        {
            return;
        }

        switch (direction)
        {
            case PartSubject.Response:
                _announcements.Add(Announced());
                _announcing = null;
                Received.Add(Read(json, code) with
                {
                    Status = stated?.Value,
                    Inside = label is { } announced ? InsideOf(announced) : null,
                });
                break;
            case PartSubject.Parameters when takesBody:
                Sent.Add(Read(json, code));
                _followsRequest = true;
                break;
            default:
                break;
        }
    }

    /// <summary>What the label says, or the sentence above; else what follows a request comes back, as everything does where nothing can be sent.</summary>
    private PartSubject DirectionOf(LabelledBlock part)
    {
        string[] words = part.Label is { } label ? WordsOf(PlainText.Meaning(label)) : [];
        return Array.Exists(words, static word => Array.IndexOf(s_received, word) >= 0) ? PartSubject.Response
            : Array.Exists(words, static word => Array.IndexOf(s_sent, word) >= 0) && takesBody ? PartSubject.Parameters
            : part.Role.Subject == PartSubject.Response ? PartSubject.Response
            : part.Role.Subject == PartSubject.Unknown && AnnouncedDirection(part.Block.Source.Page.Synonyms) is { } announced ? announced
            : _followsRequest || !takesBody ? PartSubject.Response
            : part.Role.Subject;
    }

    /// <summary>What the sentence above an example says first; null where it says neither: <c>Expects an object with a height</c>.</summary>
    private PartSubject? AnnouncedDirection(Synonyms synonyms)
    {
        foreach (string word in WordsOf(synonyms.Translate(Announced())))
        {
            if (Array.IndexOf(s_received, word) >= 0)
            {
                return PartSubject.Response;
            }

            if (takesBody && Array.IndexOf(s_sending, word) >= 0)
            {
                return PartSubject.Parameters;
            }
        }

        return null;
    }

    private string Announced() => _announcing is { } text ? PlainText.WithoutMarks(text).Trim(s_separators) : "";

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name in <c>The `data` section has the following format:</c>.</summary>
    private static string? InsideOf(TextSlice label)
    {
        foreach (InlineRun run in InlineReader.Read(label))
        {
            string behind = label.Page.Slice(run.Source.End, label.End).ToString().TrimStart();
            if (run.Kind == InlineKind.Code && Array.Exists(s_parts, part => behind.StartsWith(part, StringComparison.OrdinalIgnoreCase)))
            {
                return run.Text.ToString();
            }
        }

        return null;
    }

    private ExampleFacts Read(TextSlice json, CodeListing code)
    {
        JsonExample example = JsonExampleReader.Read(json, context);
        return new ExampleFacts(example.Shape, code.Source.Span) { AreMessages = example.AreMessages };
    }
}
