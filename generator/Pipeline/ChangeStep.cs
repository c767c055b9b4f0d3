using System;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Compares what the docs promise with the baselines of the project.</summary>
internal static class ChangeStep
{
    public static EquatableArray<Finding> Compare(
        (ImmutableArray<MergedClient> Clients, ImmutableArray<ReadBaseline> Baselines) input, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        foreach (ReadBaseline baseline in input.Baselines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (Finding finding in baseline.Findings)
            {
                findings.Add(finding.Kind, finding.Location, finding.Message);
            }

            if (baseline.Baseline is not null)
            {
                Compare(baseline, input.Clients, findings);
            }
        }

        return findings.ToArray();
    }

    private static void Compare(ReadBaseline baseline, ImmutableArray<MergedClient> clients, FindingList findings)
    {
        var start = new PageLocation(baseline.Path, default);
        if (ClientOf(baseline, clients) is not { } client)
        {
            string name = baseline.Client is null ? "that names no client" : $"of '{baseline.Client}'";
            findings.Add(Catalog.BaselineWithoutPages, start, $"This is the baseline of a client without pages: no page {name} was found. Nothing was compared.");
            return;
        }

        foreach (Change change in BaselineComparer.Compare(baseline.Baseline!, BaselineBuilder.Build(client.Result.Model, client.Result.Evidence)))
        {
            Finding finding = change.ToFinding(start);
            findings.Add(finding.Kind, finding.Location, finding.Message);
        }
    }

    /// <summary>The only client needs no naming.</summary>
    private static MergedClient? ClientOf(ReadBaseline baseline, ImmutableArray<MergedClient> clients)
    {
        foreach (MergedClient client in clients)
        {
            bool isMeant = baseline.Client is null && clients.Length == 1;
            if (isMeant || string.Equals(client.Client.Name, baseline.Client, StringComparison.Ordinal))
            {
                return client;
            }
        }

        return null;
    }
}
