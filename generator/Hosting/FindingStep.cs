using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Hosting;

/// <summary>Collects the findings of all pages and clients.</summary>
internal static class FindingStep
{
    public static EquatableArray<Finding> Collect(
        (ImmutableArray<PageResult> Pages, ImmutableArray<MergedClient> Clients) input, CancellationToken cancellationToken)
    {
        var findings = new FindingCollector();
        foreach (PageResult page in input.Pages)
        {
            findings.Add(page.Facts, page.IsExplicit);
        }

        foreach (MergedClient client in input.Clients)
        {
            findings.Add(client.Result);
        }

        return findings.ToArray();
    }
}
