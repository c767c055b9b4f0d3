using System;
using System.Collections.Generic;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>The rows of a page's method table, by the name of their operation. Of rows with one name the first counts.</summary>
internal sealed class PageEndpoints
{
    private readonly Dictionary<string, EndpointFacts> _rows = new(StringComparer.Ordinal);

    public PageEndpoints(ApiPageFacts page)
    {
        foreach (EndpointFacts row in page.Endpoints)
        {
            string key = NameKey.Of(row.Name.Value);
            if (!_rows.ContainsKey(key))
            {
                _rows.Add(key, row);
            }
        }
    }

    /// <summary>The operation together with its row.</summary>
    public OperationSection SectionOf(OperationFacts operation) =>
        new(operation, _rows.TryGetValue(NameKey.Of(operation.Name.Value), out EndpointFacts? row) ? row : null);
}
