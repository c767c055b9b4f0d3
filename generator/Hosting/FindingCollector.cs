using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Hosting;

/// <summary>Gathers the findings of all layers.</summary>
internal static class FindingCollector
{
    public static EquatableArray<Finding> Collect(
        (ImmutableArray<PageResult> Pages, ImmutableArray<MergedClient> Clients) input, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        foreach (PageResult page in input.Pages)
        {
            findings.AddRange(page.Facts.Findings);
            if (page is { IsExplicit: true, Facts: ForeignPageFacts })
            {
                findings.Add(new Finding(
                    HostingFindings.ForeignPage,
                    new PageLocation(page.Facts.Path, default),
                    "This page describes neither operations nor a model. It was ignored."));
            }
        }

        foreach (MergedClient client in input.Clients)
        {
            findings.AddRange(client.Result.Findings);
        }

        return EquatableArray<Finding>.From(findings);
    }
}
