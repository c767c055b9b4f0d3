using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the sections that describe the same operation.</summary>
internal sealed class OperationMerger(MergeContext context, string group)
{
    /// <summary>The operation, or null where no page tells its method and path.</summary>
    public Operation? Merge(Contributions<OperationSection> sections)
    {
        IReadOnlyList<Contribution<OperationSection>> ranked = sections.Ranked(FactKind.Http);
        Contribution<OperationSection> named = sections.Ranked(FactKind.Name)[0];
        string name = named.Facts.Operation.Name.Value;
        if (EndpointOf(ranked) is not { } endpoint)
        {
            context.Findings.Add(
                MergingFindings.OperationWithoutEndpoint,
                named.At(named.Facts.Operation.Name.Span),
                $"No page tells the HTTP method and path of '{name}', neither in the method table nor in the section. The operation was left out.");
            return null;
        }

        var stated = new StatedOperation(
            endpoint.Method,
            endpoint.UrlTemplate,
            sections.First(FactKind.Description, section => section.Row?.Summary),
            First(ranked, operation => operation.ContentTypes) ?? default,
            First(ranked, operation => operation.Accepts) ?? default,
            ReturnOf(ranked, name),
            First(ranked, operation => operation.Authorizations),
            null);
        List<SubjectCorrection<OperationCorrectionFacts>> corrections = context.Corrections.OfOperation(group, name);
        corrections.ForEach(correction => stated = stated.CorrectedBy(correction, context.Types));
        bool isStream = StreamRule.IsStream(stated.Summary);
        MergedParameters parameters = new ParameterMerger(context, group, name)
            .Merge(sections, corrections.ConvertAll(static correction => correction.Members), stated.UrlTemplate, isStream ? StreamRule.Sendable(stated.ContentTypes) : stated.ContentTypes);
        MergedResponses responses = new ResponseRule(context)
            .Decide(sections.Lists(FactKind.Http, section => section.Operation.Responses), corrections, stated.Returned, stated.Accepts);
        OperationEvidence.Record(context.Evidence, group, name, sections, corrections);
        return new Operation(
            name,
            stated.Method,
            stated.UrlTemplate,
            stated.Summary,
            sections.First(FactKind.Description, section => section.Operation.Description),
            parameters.Parameters,
            parameters.Body,
            stated.Accepts,
            responses.Statuses,
            IsDeprecated(ranked),
            stated.Security,
            stated.GivenName,
            responses.Ranges,
            stated.ContentTypes,
            isStream);
    }

    private (string Method, string UrlTemplate)? EndpointOf(IReadOnlyList<Contribution<OperationSection>> ranked)
    {
        (string Method, string UrlTemplate)? kept = null;
        Contribution<OperationSection>? from = null;
        foreach (Contribution<OperationSection> section in ranked)
        {
            if (section.Facts is not { Method: { } method, UrlTemplate: { } urlTemplate })
            {
                continue;
            }

            kept ??= (method.Value, urlTemplate.Value);
            from ??= section;
            bool agrees = method.Value == kept.Value.Method && PathShape(urlTemplate.Value) == PathShape(kept.Value.UrlTemplate);
            if (!agrees)
            {
                context.Findings.Add(
                    MergingFindings.PagesDisagree,
                    section.At(urlTemplate.Span),
                    $"'{section.Facts.Operation.Name.Value}' is {method.Value} {urlTemplate.Value} here but {kept.Value.Method} {kept.Value.UrlTemplate} on {from.PageSeenFrom(section.Page)}. The latter was kept.");
            }
        }

        return kept;
    }

    /// <summary>The path without the spelling of its variables, which dialects recase.</summary>
    private static string PathShape(string urlTemplate)
    {
        foreach (string variable in new PathVariables(urlTemplate).Names)
        {
            urlTemplate = urlTemplate.Replace("{" + variable + "}", "{}");
        }

        return urlTemplate;
    }

    private static EquatableArray<string>? First(
        IReadOnlyList<Contribution<OperationSection>> ranked, Func<OperationFacts, EquatableArray<Stated<string>>?> select)
    {
        foreach (Contribution<OperationSection> section in ranked)
        {
            if (select(section.Facts.Operation) is { } stated)
            {
                return StatedOperation.Texts(stated);
            }
        }

        return null;
    }

    private ApiType? ReturnOf(IReadOnlyList<Contribution<OperationSection>> ranked, string name)
    {
        Contribution<OperationSection>? from = null;
        ApiType? kept = null;
        foreach (Contribution<OperationSection> section in ranked)
        {
            if (section.Facts.Operation.Return is not { } facts)
            {
                continue;
            }

            ApiType? stated = facts.Type is { } type ? context.Types.Resolve(type.Value, section.At(type.Span)) : null;
            if (from is not null && (stated is null != kept is null || (kept is not null && !TypeAgreement.Agree(kept, stated!))))
            {
                context.Findings.Add(
                    MergingFindings.PagesDisagree,
                    section.At(facts.Type?.Span ?? section.Facts.Operation.Name.Span),
                    $"'{name}' returns {Describe(stated)} here but {Describe(kept)} on {from.PageSeenFrom(section.Page)}. The latter was kept.");
            }

            kept = from is null ? stated : kept;
            from ??= section;
        }

        return kept;
    }

    private static string Describe(ApiType? type) => type is null ? "nothing" : TypeAgreement.Describe(type);

    private static bool IsDeprecated(IReadOnlyList<Contribution<OperationSection>> ranked)
    {
        foreach (Contribution<OperationSection> section in ranked)
        {
            if (section.Facts.Operation.IsDeprecated)
            {
                return true;
            }
        }

        return false;
    }
}
