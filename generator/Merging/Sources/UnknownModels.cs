using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// The models of a client that no page describes, of what its parts name: the first part reports a model, and all call it as that part
/// does.
/// </summary>
/// <param name="aliasPlaces">Where other names of types stand.</param>
internal sealed class UnknownModels(ModelTable models, EquatableMap<string, PageLocation> aliasPlaces)
{
    /// <summary>What people nearly write where they correct a type.</summary>
    private static readonly string[] s_typeWords = ["string", "integer", "number", "boolean", "decimal", "date", "datetime", "object", "array"];

    private readonly SortedDictionary<string, string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _besideNames = new(StringComparer.Ordinal);
    private readonly NameSuggestions _suggestions = new(models.Names.Values);

    /// <summary>Those that become open models, as they are called, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Open => _open;

    /// <summary>Whether a part calls one otherwise than a part before it.</summary>
    public bool IsCalledOtherwise(EquatableArray<UnknownModel> unknown) =>
        unknown.Exists(model => model.IsOpen && _open.TryGetValue(model.Key, out string? name) && name != model.Name);

    /// <summary>Adds the diagnostics of a part, but for those of models that a part before it has reported.</summary>
    public void Add(EquatableArray<DocsDiagnostic> ofPart, EquatableArray<UnknownModel> unknown, DiagnosticList diagnostics)
    {
        int next = 0;
        for (int i = 0; i < ofPart.Count; i++)
        {
            if (next == unknown.Count || unknown[next].Diagnostic != i)
            {
                diagnostics.Add(ofPart[i]);
            }
            else if (IsFirst(unknown[next++]))
            {
                diagnostics.Add(Hinted(ofPart[i], unknown[next - 1]));
            }
        }
    }

    private bool IsFirst(UnknownModel model)
    {
        if (!model.IsOpen)
        {
            return _besideNames.Add(model.Key);
        }

        bool isFirst = !_open.ContainsKey(model.Key);
        if (isFirst)
        {
            _open.Add(model.Key, model.Name);
        }

        return isFirst;
    }

    private DocsDiagnostic Hinted(DocsDiagnostic diagnostic, UnknownModel model)
    {
        string hint = _suggestions.Hint(model.Name);
        hint = hint.Length == 0 && model.IsOpen && models.Corrections.Contains(diagnostic.Location.Path) ? NearMiss.Hint(model.Name, s_typeWords) : hint;
        PageLocation place = model.Alias is { } alias && aliasPlaces.TryGet(alias, out PageLocation stated) ? stated : diagnostic.Location;
        return diagnostic with { Location = place, Message = diagnostic.Message + hint };
    }
}
