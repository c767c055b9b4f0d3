using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides the method of operations of which a page says the address alone: the one that other pages say of the path, if it is one;
/// else POST where something is sent as a body, and GET where nothing is.
/// </summary>
internal static class UnsaidMethodRule
{
    /// <summary>Its name, for the evidence.</summary>
    public const string Name = "Endpoint.MethodUnsaid";

    /// <summary>The pages with a method for each path, and the rows of the operation where it says that they travel; the same pages where all have one.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages)
    {
        if (!pages.Exists(IsOpen))
        {
            return pages;
        }

        Dictionary<string, string?> said = new(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    if (operation is { Verb: { } verb, Path: { } path })
                    {
                        string shape = UrlTemplate.ShapeOf(path.Value);
                        said[shape] = said.TryGetValue(shape, out string? known) && known != verb.Value ? null : verb.Value;
                    }
                }
            }
        }

        return pages.ConvertAll(page => !IsOpen(page) ? page : page with
        {
            Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => IsOpen(operation) ? Decide(operation, said) : operation) }),
        });
    }

    private static bool IsOpen(PageFacts page) => page.Source.NamesByHeadings && page.Groups.Exists(static group => group.Operations.Exists(IsOpen));

    private static bool IsOpen(OperationFacts operation) => operation is { Verb: null, Path: not null };

    private static OperationFacts Decide(OperationFacts operation, Dictionary<string, string?> said)
    {
        Located<string> path = operation.Path!.Value;
        string? elsewhere = said.TryGetValue(UrlTemplate.ShapeOf(path.Value), out string? known) ? known : null;
        bool sends = operation.Body is not null || operation.Sent.Count > 0;
        string verb = elsewhere ?? (sends ? "POST" : "GET");
        return UnplacedRowRule.Place(operation with { Verb = new Located<string>(verb, path.Span), EndpointRule = Name }, verb, path.Value);
    }
}
