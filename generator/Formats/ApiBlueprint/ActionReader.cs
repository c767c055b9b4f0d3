using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.ApiBlueprint.Outline;
using PiecesGen.Generator.Formats.ApiBlueprint.Payloads;
using PiecesGen.Generator.Formats.ApiBlueprint.Uris;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>Reads an action of a resource into an operation.</summary>
internal sealed class ActionReader(UriParametersReader parameters, PayloadReader payloads, FormatContext context)
{
    private const string Request = "Request";
    private const string Response = "Response";
    private const int Ok = 200;

    // Headers that say in which format a body is.
    private static readonly string[] s_formats = ["Content-Type", "Accept", "Content-Length"];

    /// <summary>The operations of the actions that have a path.</summary>
    public List<OperationFacts> Read(BlueprintResource resource, BlueprintNames names, Located<string> group)
    {
        Located<string>? shared = DescriptionOf(resource);
        List<OperationFacts> operations = [];
        foreach (BlueprintAction action in resource.Actions)
        {
            if ((action.Uri ?? resource.Uri) is { } uri)
            {
                OperationFacts operation = Read(resource, action, uri, names.OperationOf(resource, action, uri, group));
                operations.Add(operation with { Description = operation.Description ?? shared });
            }
        }

        return operations;
    }

    private OperationFacts Read(BlueprintResource resource, BlueprintAction action, UriTemplate uri, Located<string> name)
    {
        List<ListNode> requestNodes = action.Nodes.FindAll(static node => Names(node, Request));
        List<DescribedPayload> requests = requestNodes.ConvertAll(payloads.Read);
        List<ListNode> lists = [.. action.Nodes];
        requestNodes.ForEach(node => lists.AddRange(node.Children));
        lists.AddRange(resource.Nodes);
        List<(Located<StatusRange> Status, DescribedPayload Payload)> responses = ResponsesOf(action);
        Located<string>? summary = (action.Name ?? resource.Name) is { } title ? LocatedText.From(title) : null;
        return new OperationFacts
        {
            Name = name,
            Verb = action.Verb,
            Path = uri.Path,
            Summary = summary,
            Title = summary?.Value,
            Description = DescriptionOf(action),
            Parameters = [.. parameters.Read(uri, lists), .. HeadersOf(requests)],
            Body = BodyOf(action, requests),
            Sent = MethodSemantics.DefinesContent(action.Verb.Value) ? ExamplesOf(requests) : [],
            Responses = responses.Count == 0 ? null : EquatableArray.From(Joined(responses)),
            Received = action.Verb.Value == "HEAD" ? [] : Received(responses),
        };
    }

    private static bool Names(ListNode node, string keyword) =>
        node.Title.StartsWith(keyword) && (node.Title.Length == keyword.Length || node.Title[keyword.Length] is ' ' or '\t');

    /// <summary>The prose before the first item of the format.</summary>
    private static Located<string>? DescriptionOf(BlueprintPart part)
    {
        List<PageBlock> prose = [];
        HashSet<int> keywords = [.. part.Nodes.FindAll(BlueprintWords.IsKeyword).ConvertAll(static node => node.Title.Start)];
        foreach (PageBlock block in part.Section.Blocks)
        {
            if (block is ItemList { Items.Count: > 0 } list && keywords.Contains(list.Items[0].Start))
            {
                break;
            }

            prose.Add(block);
        }

        return ProseReader.Read(prose);
    }

    private List<(Located<StatusRange> Status, DescribedPayload Payload)> ResponsesOf(BlueprintAction action)
    {
        List<(Located<StatusRange> Status, DescribedPayload Payload)> responses = [];
        foreach (ListNode node in action.Nodes.FindAll(static node => Names(node, Response)))
        {
            int brackets = node.Title.IndexOf('(');
            TextSlice status = node.Title.Sub(Response.Length, brackets < 0 ? node.Title.Length : brackets).Trim();
            Located<StatusRange>? read = status.IsEmpty ? new Located<StatusRange>(StatusRange.Single(Ok), node.Title.Span) : StatusReader.Read(status, context);
            if (read is { } statuses)
            {
                responses.Add((statuses, payloads.Read(node)));
            }
        }

        return responses;
    }

    /// <summary>What several responses of one status say is said of the status.</summary>
    private static List<ResponseFacts> Joined(List<(Located<StatusRange> Status, DescribedPayload Payload)> responses)
    {
        List<ResponseFacts> joined = [];
        foreach ((Located<StatusRange> status, _) in responses)
        {
            if (joined.Exists(known => known.Statuses.Value == status.Value))
            {
                continue;
            }

            List<DescribedPayload> same = responses.FindAll(other => other.Status.Value == status.Value).ConvertAll(static other => other.Payload);
            List<HeaderFacts> headers = [];
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            same.ForEach(payload => headers.AddRange(payload.Headers.FindAll(header => !IsFormat(header) && names.Add(header.Name.Value))));
            List<Located<string>> mediaTypes = MediaTypesOf(same);
            PayloadTypes types = PayloadTypes.From(same);
            joined.Add(new ResponseFacts
            {
                Statuses = status,
                Description = same.Find(static payload => payload.Description is not null)?.Description,
                Type = types.Single,
                Payloads = types.Several,
                Example = mediaTypes.Find(static type => MediaTypes.IsBytes(type.Value)) is { Value: not null } bytes ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), bytes.Span) : null,
                MediaTypes = EquatableArray.From(mediaTypes),
                Headers = EquatableArray.From(headers),
            });
        }

        return joined;
    }

    private static EquatableArray<ExampleFacts> Received(List<(Located<StatusRange> Status, DescribedPayload Payload)> responses)
    {
        List<ExampleFacts> received = [];
        responses.ForEach(response => received.AddRange(response.Payload.Example is { } example ? [example with { Status = response.Status.Value }] : []));
        return EquatableArray.From(received);
    }

    private static EquatableArray<ExampleFacts> ExamplesOf(List<DescribedPayload> payloads)
    {
        List<ExampleFacts> examples = [];
        payloads.ForEach(payload => examples.AddRange(payload.Example is { } example ? [example] : []));
        return EquatableArray.From(examples);
    }

    /// <summary>The attributes of the requests, else those of the action.</summary>
    private BodyFacts? BodyOf(BlueprintAction action, List<DescribedPayload> requests)
    {
        PayloadTypes types = PayloadTypes.From(requests);
        Located<TypeFact>? type = types.Single ?? (types.Several.Count == 0 && action.Find(PayloadReader.Attributes) is { } attributes ? payloads.TypeOf(attributes) : null);
        List<Located<string>> mediaTypes = MediaTypesOf(requests);
        bool isSent = type is not null || types.Several.Count > 0 || (MethodSemantics.DefinesContent(action.Verb.Value) && mediaTypes.Count > 0);
        return !isSent ? null : new BodyFacts { Type = type, Payloads = types.Several, MediaTypes = mediaTypes.Count == 0 ? null : EquatableArray.From(mediaTypes) };
    }

    private static List<Located<string>> MediaTypesOf(List<DescribedPayload> payloads)
    {
        List<Located<string>> types = [];
        payloads.ForEach(payload => types.AddRange(payload.MediaType is { } type && !types.Exists(known => known.Value == type.Value) ? [type] : []));
        return types;
    }

    private static List<MemberFacts> HeadersOf(List<DescribedPayload> requests)
    {
        List<MemberFacts> headers = [];
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        foreach (DescribedPayload request in requests)
        {
            headers.AddRange(request.Headers.FindAll(header => !IsFormat(header) && known.Add(header.Name.Value)).ConvertAll(static header =>
                new MemberFacts { Name = header.Name, In = new Located<ParameterLocation>(ParameterLocation.Header, header.Name.Span) }));
        }

        return headers;
    }

    private static bool IsFormat(HeaderFacts header) => Array.Exists(s_formats, format => string.Equals(format, header.Name.Value, StringComparison.OrdinalIgnoreCase));
}
