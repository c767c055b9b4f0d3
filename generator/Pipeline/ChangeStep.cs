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
    public static EquatableArray<DocsDiagnostic> Compare(
        (ImmutableArray<MergedClient> Clients, ImmutableArray<ReadBaseline> Baselines) input, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticList();
        foreach (ReadBaseline baseline in input.Baselines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (DocsDiagnostic diagnostic in baseline.Diagnostics)
            {
                diagnostics.Add(diagnostic.Kind, diagnostic.Location, diagnostic.Message);
            }

            if (baseline.Baseline is not null)
            {
                Compare(baseline, input.Clients, diagnostics);
            }
        }

        return diagnostics.ToArray();
    }

    private static void Compare(ReadBaseline baseline, ImmutableArray<MergedClient> clients, DiagnosticList diagnostics)
    {
        var start = new PageLocation(baseline.Path, default);
        if (ClientOf(baseline, clients) is not { } client)
        {
            string name = baseline.Client is null ? "that names no client" : $"of '{baseline.Client}'";
            diagnostics.Add(Catalog.BaselineWithoutPages, start, $"The client of this baseline has no pages: no page {name} was found. Nothing was compared.");
            return;
        }

        foreach (Change change in BaselineComparer.Compare(baseline.Baseline!, BaselineBuilder.Build(client.Result.Model, client.Result.Evidence)))
        {
            DocsDiagnostic diagnostic = change.ToDiagnostic(start);
            diagnostics.Add(diagnostic.Kind, diagnostic.Location, diagnostic.Message);
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
