using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Decides what JSON is of which prose says no more than that it comes back: the resource that the path leads to, where others show it.</summary>
internal static class ShownResourceRule
{
    /// <summary>The pages with such types; a page without stays the same.</summary>
    /// <param name="resources">The names of those that examples show.</param>
    public static List<PageFacts> Apply(List<PageFacts> pages, HashSet<string> resources) =>
        resources.Count == 0 ? pages : pages.ConvertAll(page => !page.Groups.Exists(static group => group.Operations.Exists(IsOpen)) ? page : page with
        {
            Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => IsOpen(operation) ? Decide(operation, resources) : operation) }),
        });

    private static bool IsOpen(OperationFacts operation) =>
        operation is { Returns: null, Shown.Value: PrimitiveTypeFact { Kind: PrimitiveKind.Any }, Path: not null } && !operation.Received.Exists(static example => example.IsOfSuccess);

    private static OperationFacts Decide(OperationFacts operation, HashSet<string> resources) =>
        ResourceName.AllOf(operation.Path!.Value.Value) is { Count: > 0 } names && resources.Contains(names[0])
            ? operation with { Shown = operation.Shown!.Value with { Value = new NamedTypeFact(names[0], null) } }
            : operation;
}
