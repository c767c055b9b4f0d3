using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Finds the clients of test handlers that are emitted alone: without its client, a handler does not compile.</summary>
internal static class TestHandlerStep
{
    public static IncrementalValuesProvider<FoundTestHandler> Find(IncrementalValuesProvider<NamedTestHandler> handlers, IncrementalValuesProvider<MetadataReference> references)
    {
        IncrementalValueProvider<EquatableArray<string>> elsewhere = handlers
            .Where(static handler => !handler.IsNested)
            .Select(static (handler, _) => handler.ClientFullName)
            .Collect()
            .Select(static (clients, _) => EquatableArray.From(clients));
        IncrementalValueProvider<EquatableArray<string>> found = references
            .Combine(elsewhere)
            .Select(ConsumerReferences.TypesIn)
            .Collect()
            .Select(Join)
            .WithTrackingName(Steps.ReferencedClients);
        return handlers
            .Combine(found)
            .Select(static (pair, _) => new FoundTestHandler(pair.Left, pair.Left.IsNested || pair.Right.Contains(pair.Left.ClientFullName)));
    }

    public static EquatableArray<DocsDiagnostic> Report(FoundTestHandler handler, CancellationToken cancellationToken) =>
    [
        new DocsDiagnostic(
            Catalog.ClientNotReferenced,
            PageLocation.None,
            $"No reference of this project has the client {handler.Handler.ClientFullName}. No test handler was generated. Reference the project with the client, and set the same options in both."),
    ];

    private static EquatableArray<string> Join(ImmutableArray<EquatableArray<string>> found, CancellationToken cancellationToken)
    {
        var all = new List<string>();
        foreach (EquatableArray<string> types in found)
        {
            all.AddRange(types);
        }

        return EquatableArray.From(all);
    }
}

/// <summary>A test handler.</summary>
/// <param name="HasClient">Its client is emitted with it, or is in what the project refers to.</param>
internal sealed record FoundTestHandler(NamedTestHandler Handler, bool HasClient);
