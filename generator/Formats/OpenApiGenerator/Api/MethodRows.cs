using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>The rows of a page's method table by their names.</summary>
internal sealed class MethodRows
{
    private readonly Dictionary<string, MethodRow> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MethodRow> _byKey = new(StringComparer.Ordinal);

    public MethodRows(EquatableArray<MethodRow> rows)
    {
        foreach (MethodRow row in rows)
        {
            _byName.Add(row.Name.Value, row);
            string key = NameKey.From(row.Name.Value);
            if (!_byKey.ContainsKey(key))
            {
                _byKey.Add(key, row);
            }
        }
    }

    /// <summary>Whether a row has exactly this name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>The row of exactly this name, else the first that differs in case or separators alone, else null.</summary>
    public MethodRow? Find(string name) =>
        _byName.TryGetValue(name, out MethodRow? row) || _byKey.TryGetValue(NameKey.From(name), out row) ? row : null;
}
