using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.ApiBlueprint.Mson;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Examples;
using PiecesGen.Generator.Formats.Shared.Schemas;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Payloads;

/// <summary>Reads the item of a request, a response or the model of a resource.</summary>
/// <param name="models">The models of resources, by the keys of the resources' names.</param>
internal sealed class PayloadReader(MsonReader reader, Dictionary<string, ListNode> models, FormatContext context)
{
    public const string Attributes = "Attributes";

    private const string Body = "Body";
    private const string Headers = "Headers";
    private const string Schema = "Schema";

    private static readonly string[] s_describing = ["properties", "items", "additionalProperties", "enum", "allOf", "anyOf", "oneOf", "$ref"];

    private readonly List<ModelFacts> _models = [];

    /// <summary>The models that the schemas of the payloads read so far name.</summary>
    public IReadOnlyList<ModelFacts> Models => _models;

    public DescribedPayload Read(ListNode node)
    {
        MsonSignature signature = MsonSignature.Read(node.Title);
        ListNode described = ReferredBy(node) ?? node;
        TextSlice? type = signature.Type ?? (described == node ? null : MsonSignature.Read(described.Title).Type);
        TextSlice? body = BodyOf(described, out TextSlice? prose);
        return new DescribedPayload
        {
            MediaType = type is { } mediaType && mediaType.IndexOf('/') > 0 ? LocatedText.From(mediaType) : null,
            Type = (described.Find(Attributes) is { } attributes ? TypeOf(attributes) : null) ?? (described.Find(Schema)?.Content is { } schema ? TypeOf(schema) : null),
            Example = body is { } json ? ExampleOf(json) : null,
            Headers = described.Find(Headers)?.Content is { } headers ? HeadersOf(headers) : [],
            Description = prose is { } text ? LocatedText.Description(text) : null,
        };
    }

    /// <summary>An item <c>Attributes (Plant)</c>; without a type it is an object.</summary>
    public Located<TypeFact>? TypeOf(ListNode attributes)
    {
        TextSlice? stated = MsonSignature.Read(attributes.Title).Type;
        TypeFact? type = reader.TypeOf(stated is { } written ? MsonType.Parse(written) : null, attributes);
        return type is null ? null : new Located<TypeFact>(type, (stated ?? attributes.Title).Span);
    }

    /// <summary>The type of a JSON Schema.</summary>
    private Located<TypeFact>? TypeOf(TextSlice schema)
    {
        int start = schema.IndexOf('{');
        TextSlice text = start < 0 ? schema : WithoutFence(schema.Sub(start, schema.Length).Trim());
        if (JsonParser.Parse(text.ToString()) is not { } document)
        {
            context.Report(Catalog.UnreadableExample, text, "The schema is not valid JSON. It was left out.");
            return null;
        }

        // The name of a type alone is what people leave in a template.
        if (!document.Members.Exists(static member => Array.IndexOf(s_describing, member.Key) >= 0))
        {
            return null;
        }

        SchemaReader schemas = new(text.Span);
        Located<TypeFact> type = schemas.Read(document);
        _models.AddRange(schemas.Models);
        return type;
    }

    /// <summary>The model of a resource that stands for the payload: <c>[Plant][]</c>.</summary>
    private ListNode? ReferredBy(ListNode node)
    {
        TextSlice text = (node.Content ?? node.Title).Trim();
        return text.EndsWith("][]") && models.TryGetValue(NameKey.From(text.Sub(1, text.Length - 3).ToString()), out ListNode? model) ? model : null;
    }

    /// <summary>The text of the body: it has an item of its own, or stands behind the prose of the payload.</summary>
    private static TextSlice? BodyOf(ListNode payload, out TextSlice? prose)
    {
        ListNode? body = payload.Find(Body) ?? payload.Find(Attributes)?.Find(Body);
        TextSlice? content = (body ?? payload).Content?.Trim();
        prose = body is null ? null : payload.Content;
        if (content is not { } text)
        {
            return null;
        }

        int at = text.Start;
        while (at < text.End)
        {
            TextSlice line = text.Page.Line(at).Trim();
            if (line.StartsWith("{") || (line.StartsWith("[") && !line.EndsWith("][]")))
            {
                prose ??= line.Start > text.Start ? text.Page.Slice(text.Start, line.Start) : null;
                return WithoutFence(text.Page.Slice(line.Start, text.End));
            }

            at = text.Page.NextLine(text.Page.Line(at));
        }

        prose ??= body is null ? content : null;
        return null;
    }

    private static TextSlice WithoutFence(TextSlice text)
    {
        int fence = text.IndexOf("```");
        return fence > 0 ? text.Sub(0, fence).Trim() : text;
    }

    private ExampleFacts ExampleOf(TextSlice json)
    {
        JsonExample example = JsonExampleReader.Read(json, context);
        return new ExampleFacts(example.Shape, json.Span) { AreMessages = example.AreMessages };
    }

    /// <summary>The names of the lines <c>Name: value</c>, with their values as examples.</summary>
    private static List<HeaderFacts> HeadersOf(TextSlice text)
    {
        List<HeaderFacts> headers = [];
        int at = text.Start;
        while (at < text.End)
        {
            TextSlice line = text.Page.Line(at);
            at = text.Page.NextLine(line);
            int colon = line.IndexOf(':');
            TextSlice name = line.Sub(0, Math.Max(colon, 0)).Trim();
            if (!name.IsEmpty && Array.TrueForAll(name.ToString().ToCharArray(), static c => char.IsLetterOrDigit(c) || c is '-' or '_'))
            {
                headers.Add(new HeaderFacts(new Located<string>(name.ToString(), name.Span), null));
            }
        }

        return headers;
    }
}
