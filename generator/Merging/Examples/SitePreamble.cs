using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>What the pages of a site say once and mean for all of their operations: the envelope, and what failures return.</summary>
internal sealed class SitePreamble
{
    private static readonly string[] s_failureNames = ["Error", "ErrorResponse", "ApiError", "Failure"];

    private readonly PageFacts? _withEnvelope;
    private readonly PageFacts? _withFailure;
    private readonly string? _failureName;

    private SitePreamble(List<PageFacts> pages)
    {
        _withEnvelope = pages.Find(static page => page.Envelope is not null);
        _withFailure = pages.Find(static page => page.Failure is not null) ?? (_withEnvelope?.Envelope is { } envelope && HoldsFailures(envelope) ? _withEnvelope : null);
        if (_withFailure is { } withFailure && FailureOf(withFailure) is { } failure)
        {
            HashSet<string> names = new(StringComparer.Ordinal);
            foreach (PageFacts page in pages)
            {
                names.UnionWith(page.Models.ConvertAll(static model => NameKey.From(model.Name.Value)));
            }

            // A record has no member of its own name.
            names.UnionWith(failure.Shape.Members.ConvertAll(static member => NameKey.From(member.Name.Value)));
            _failureName = Array.Find(s_failureNames, name => !names.Contains(NameKey.From(name)));
        }
    }

    /// <summary>The pages with what it means for each operation; the same pages where none says anything.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages)
    {
        SitePreamble site = new(pages);
        return site._withEnvelope is null && site._withFailure is null ? pages : pages.ConvertAll(site.Apply);
    }

    /// <summary>What failures return, as an example of the model that they have; null where the page does not say.</summary>
    public static ExampleFacts? FailureOf(PageFacts page) => page.Failure ?? (page.Envelope is { } envelope && HoldsFailures(envelope) ? envelope : null);

    private static bool HoldsFailures(ExampleFacts envelope) =>
        envelope.Shape.Members.Exists(Envelope.IsOfFailures);

    private PageFacts Apply(PageFacts page)
    {
        if (!page.Source.NamesByHeadings)
        {
            return page;
        }

        PageFacts applied = page with
        {
            Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => Apply(page, operation)) }),
        };
        return ReferenceEquals(page, _withFailure) && _failureName is { } name && FailureOf(page) is { } failure
            ? applied with
            {
                Models = [.. applied.Models, new ModelFacts { Name = new Located<string>(name, failure.Span), Examples = [failure], IsShown = true }],
            }
            : applied;
    }

    private OperationFacts Apply(PageFacts page, OperationFacts operation) => operation with
    {
        Failure = _failureName is { } name ? new Located<TypeFact>(new NamedTypeFact(name, null), operation.Name.Span) : null,
        Received = _withEnvelope is { Envelope: { } envelope } ? new Envelope(envelope, isOnPage: ReferenceEquals(page, _withEnvelope)).Around(operation.Received) : operation.Received,
    };
}
