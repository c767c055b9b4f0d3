using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of the same operation.</summary>
/// <param name="group">The name of its group.</param>
/// <param name="listed">What pages that do not describe the operation list of it; null where none does.</param>
internal sealed class OperationMerger(MergeContext context, string group, Contributions<OperationFacts> pages, Contribution<EndpointFacts>? listed)
{
    private const string SecurityOfSiteRule = "Security.OfSite";

    /// <summary>The operation, or null where no page tells its method and path.</summary>
    public Operation? Merge()
    {
        Contribution<OperationFacts> named = pages.Described(FactKind.Name)[0];
        string name = named.Facts.Name.Value;
        if (EndpointOf() is not { } endpoint)
        {
            context.Diagnostics.Add(
                Catalog.OperationWithoutEndpoint,
                named.At(named.Facts.Name.Span),
                $"No page states the HTTP method and path of '{name}', neither in the method table nor in the section. The operation was left out.");
            return null;
        }

        string key = MemberKey.Operation(group, name);
        context.Evidence.Named(key, named.At(named.Facts.Name.Span));
        context.Evidence.Add<string>(key, Fact.Endpoint, endpoint.Path);
        Decided<string>? summary = Recorded(key, Fact.Summary, pages.First(FactKind.Description, static facts => facts.Summary));
        Decided<bool>? isStream = Recorded(key, Fact.Stream, StreamRule.Decide(pages));
        EquatableArray<string> contentTypes = TextsOf(key, Fact.MediaType, static facts => facts.Body?.MediaTypes) ?? [];
        EquatableArray<string> accepts = TextsOf(key, Fact.Accepts, static facts => facts.Accepts) ?? AcceptsOfResponses(key);
        Decided<ApiType?>? returned = ReturnOf(name);
        (EquatableArray<Parameter> parameters, RequestBody? body) = new ParameterMerger(context, key, endpoint.Path)
            .Merge(pages, isStream is null ? contentTypes : StreamRule.Sendable(contentTypes), takesBody: isStream is not null || endpoint.Verb is not ("GET" or "HEAD"));
        return new Operation
        {
            Name = name,
            Method = endpoint.Verb,
            UrlTemplate = endpoint.Path.Value,
            BaseAddress = Recorded(key, Fact.Server, Server())?.Value,
            Summary = summary?.Value,
            Title = TitleOf(),
            Description = Recorded(key, Fact.Description, pages.First(FactKind.Description, static facts => facts.Description))?.Value,
            Parameters = parameters,
            Body = body,
            Accepts = accepts,
            Responses = new ResponseRule(context.Types, context.Diagnostics, context.Evidence, key, returned, accepts, isStream is null ? MessageRule.For(pages) : null, new ResponseHeaderRule(context.Evidence, key, pages)).Decide(pages),
            ContentTypes = contentTypes,
            Security = SecurityOf(key, parameters),
            GivenName = Recorded(key, Fact.GivenName, pages.First(FactKind.Name, static facts => facts.GivenName))?.Value,
            IsDeprecated = Recorded(key, Fact.Deprecated, pages.First(FactKind.Http, static facts => facts.IsDeprecated)) is not null,
            IsStream = isStream is not null,
        };
    }

    /// <summary>Whether people describe it.</summary>
    private bool NamesByHeadings => pages.Described(FactKind.Name)[0].Page.Source.NamesByHeadings;

    /// <summary>The last word, else the best page that describes it, else a page that lists it.</summary>
    private (string Verb, Decided<string> Path)? EndpointOf()
    {
        foreach (Contribution<OperationFacts> page in pages.LastWords)
        {
            if (page.Facts is { Verb: { } verb, Path: { } path })
            {
                return (verb.Value, PathOf(page, path));
            }
        }

        return AgreedEndpoint() ?? (listed is null ? null : (listed.Facts.Verb.Value, listed.Stated(listed.Facts.Path)));
    }

    private (string Verb, Decided<string> Path)? AgreedEndpoint()
    {
        (string Verb, Decided<string> Path)? kept = null;
        Contribution<OperationFacts>? from = null;
        var disagreement = new Disagreement();
        foreach (Contribution<OperationFacts> page in pages.Described(FactKind.Http))
        {
            if (page.Facts is not { Verb: { } verb, Path: { } path })
            {
                continue;
            }

            kept ??= (verb.Value, PathOf(page, path));
            from ??= page;
            (string keptVerb, Decided<string> keptPath) = kept.Value;
            if (verb.Value != keptVerb || UrlTemplate.ShapeOf(path.Value) != UrlTemplate.ShapeOf(keptPath.Value))
            {
                disagreement.Add(
                    page.At(path.Span),
                    $"'{page.Facts.Name.Value}' is {verb.Value} {path.Value} here but {keptVerb} {keptPath.Value} on {from.PageSeenFrom(page.Page)}. The latter was kept.");
            }
        }

        disagreement.Report(context.Diagnostics);
        return kept;
    }

    private static Decided<string> PathOf(Contribution<OperationFacts> page, Located<string> path) =>
        page.Facts.EndpointRule is { } rule ? Decided.Inferred(path.Value, rule) : page.Stated(path);

    private Decided<string>? Server() => pages.First(FactKind.Http, static facts => facts.Server) is { } stated
        ? ServerAddress.Usable(stated, "The operation uses the client's address", context.Diagnostics)
        : null;

    /// <summary>The title goes with the summary of the same page.</summary>
    private string? TitleOf()
    {
        foreach (Contribution<OperationFacts> page in pages.Ranked(FactKind.Description))
        {
            if (page.Facts.Summary is not null)
            {
                return page.Facts.Title;
            }
        }

        return null;
    }

    private Decided<ApiType?>? ReturnOf(string name)
    {
        foreach (Contribution<OperationFacts> page in pages.LastWords)
        {
            if (page.Facts.Returns is { } returns)
            {
                return TypeOf(page, returns);
            }
        }

        Decided<ApiType?>? kept = null;
        Contribution<OperationFacts>? from = null;
        var disagreement = new Disagreement();
        foreach (Contribution<OperationFacts> page in pages.Described(FactKind.Http))
        {
            if (page.Facts.Returns is not { } returns)
            {
                continue;
            }

            Decided<ApiType?> stated = TypeOf(page, returns);
            if (from is not null && !Agree(kept!.Value.Value, stated.Value))
            {
                disagreement.Add(
                    page.At(returns.Type?.Span ?? page.Facts.Name.Span),
                    $"'{name}' returns {Describe(stated.Value)} here but {Describe(kept.Value.Value)} on {from.PageSeenFrom(page.Page)}. The latter was kept.");
            }

            kept ??= stated;
            from ??= page;
        }

        disagreement.Report(context.Diagnostics);
        return kept ?? ShownByExample();
    }

    private Decided<ApiType?>? ShownByExample() => pages.First(FactKind.Type, static facts => facts.Shown) is { } shown
        ? Decided.Inferred<ApiType?>(context.Types.Resolve(shown.Value, shown.Place!), TypeRule.ShownByExample)
        : null;

    private Decided<ApiType?> TypeOf(Contribution<OperationFacts> page, ReturnFacts returns)
    {
        ApiType? type = returns.Type is { } stated ? context.Types.Resolve(stated.Value, page.At(stated.Span)) : null;
        return returns.Type?.Value.InferredBy is { } rule ? Decided.Inferred(type, rule) : Decided.Stated(type, page.At(returns.Span));
    }

    private static bool Agree(ApiType? one, ApiType? other) => one is null || other is null ? one is null && other is null : TypeAgreement.Agree(one, other);

    private static string Describe(ApiType? type) => type is null ? "nothing" : TypeAgreement.Describe(type);

    /// <summary>The schemes that the operation asks for, and the parameters of every operation that it does not list itself.</summary>
    private EquatableArray<string>? SecurityOf(string key, EquatableArray<Parameter> parameters)
    {
        EquatableArray<string>? asked = TextsOf(key, Fact.Security, static facts => facts.Security) ?? SecurityOfSite(key);
        EquatableArray<string> common = NamesByHeadings ? CommonParameterRule.For(context.Index.SecuritySchemes, parameters) : [];
        return common.Count == 0 ? asked : [.. asked ?? [], .. common];
    }

    private EquatableArray<string>? SecurityOfSite(string key)
    {
        if (context.Index.SiteSecurity is not { } schemes || !NamesByHeadings)
        {
            return null;
        }

        context.Evidence.Add<EquatableArray<string>>(key, Fact.Security, Decided.Inferred(schemes, SecurityOfSiteRule));
        return schemes;
    }

    /// <summary>What the best page that says something lists.</summary>
    private EquatableArray<string>? TextsOf(string key, Fact fact, Func<OperationFacts, EquatableArray<Located<string>>?> select)
    {
        foreach (Contribution<OperationFacts> page in pages.Ranked(FactKind.Http))
        {
            if (select(page.Facts) is { } stated)
            {
                foreach (Located<string> text in stated)
                {
                    context.Evidence.Add<string>(key, fact, page.Stated(text));
                }

                return stated.ConvertAll(static text => text.Value);
            }
        }

        return null;
    }

    /// <summary>Where pages state the media types of each response, those of all of them.</summary>
    private EquatableArray<string> AcceptsOfResponses(string key)
    {
        var accepts = new List<string>();
        foreach (Contribution<OperationFacts> page in pages.Ranked(FactKind.Http))
        {
            foreach (ResponseFacts response in page.Facts.Responses ?? [])
            {
                foreach (Located<string> mediaType in response.MediaTypes)
                {
                    if (!accepts.Contains(mediaType.Value))
                    {
                        accepts.Add(mediaType.Value);
                        context.Evidence.Add<string>(key, Fact.Accepts, page.Stated(mediaType));
                    }
                }
            }
        }

        return EquatableArray.From(accepts);
    }

    private Decided<T>? Recorded<T>(string key, Fact fact, Decided<T>? decided)
    {
        context.Evidence.Add(key, fact, decided);
        return decided;
    }
}
