using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// Tells the operations of a group apart: by their names but for case and separators, which sources recase; and by method and path
/// where one page has several that differ in these alone (<c>getUrl</c>, <c>getURL</c>, <c>get_url</c>).
/// </summary>
internal sealed class OperationKeys
{
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    public OperationKeys(Contributions<GroupFacts> pages)
    {
        foreach (Contribution<GroupFacts> page in pages.Described(FactKind.Name))
        {
            var endpoints = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (OperationFacts operation in page.Facts.Operations)
            {
                if (operation.Verb is null || operation.Path is null)
                {
                    continue;
                }

                string key = NameKey.From(operation.Name.Value);
                string endpoint = EndpointOf(operation);
                if (!endpoints.TryGetValue(key, out string? first))
                {
                    endpoints.Add(key, endpoint);
                }
                else if (first != endpoint)
                {
                    _shared.Add(key);
                }
            }
        }
    }

    public string For(OperationFacts operation)
    {
        string key = NameKey.From(operation.Name.Value);
        return _shared.Contains(key) ? $"{key} {EndpointOf(operation)}" : key;
    }

    /// <summary>The operation that a page means which describes none itself; null where there is no such one.</summary>
    public string? Find(OperationFacts operation, KeyedContributions<OperationFacts> described)
    {
        string key = NameKey.From(operation.Name.Value);
        if (!_shared.Contains(key))
        {
            return described.Contains(key) ? key : null;
        }

        foreach (string candidate in described.Keys)
        {
            if (described[candidate].Described(FactKind.Name)[0].Facts.Name.Value == operation.Name.Value)
            {
                return candidate;
            }
        }

        return null;
    }

    private static string EndpointOf(OperationFacts operation) => $"{operation.Verb?.Value} {UrlTemplate.ShapeOf(operation.Path?.Value ?? "")}";
}
