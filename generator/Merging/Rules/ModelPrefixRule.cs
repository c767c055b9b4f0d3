using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Tells what generators put before the names of models: a prefix before every one (<c>ClientSession</c>, <c>ClientIdentity</c>,
/// …), as a first word that all models of one folder share is no part of their names; and <c>Model</c> before one that the language
/// cannot call so, as other folders show (<c>ModelNamespace</c> beside <c>Namespace</c>).
/// </summary>
internal sealed record ModelPrefixRule
{
    private const string Model = "Model";

    // Fewer may share a word because they are about the same thing.
    private const int MinModels = 20;

    private readonly EquatableMap<string, int> _lengths;
    private readonly EquatableMap<string, int> _lengthsByModel;
    private readonly EquatableSet _escaped;

    public ModelPrefixRule(IReadOnlyList<PageFacts> pages)
    {
        var folders = new Dictionary<string, (string Prefix, int Models)>(StringComparer.Ordinal);
        foreach ((string folder, _, ModelFacts model) in ModelsOf(pages))
        {
            string name = model.Name.Value;
            folders[folder] = folders.TryGetValue(folder, out (string Prefix, int Models) before)
                ? (IsBefore(before.Prefix, name) ? before.Prefix : "", before.Models + 1)
                : (FirstWord(name), 1);
        }

        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, (string Prefix, int Models)> folder in folders)
        {
            if (folder.Value.Models >= MinModels && folder.Value.Prefix.Length > 0)
            {
                lengths.Add(folder.Key, folder.Value.Prefix.Length);
            }
        }

        var lengthsByModel = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string folder, SourceTraits source, ModelFacts model) in lengths.Count == 0 ? [] : ModelsOf(pages))
        {
            if (lengths.TryGetValue(folder, out int length))
            {
                lengthsByModel[KeyOf(source, model.Name.Value)] = length;
            }
        }

        _lengths = new EquatableMap<string, int>(lengths);
        _lengthsByModel = new EquatableMap<string, int>(lengthsByModel);
        _escaped = new EquatableSet(EscapedIn(pages));
    }

    /// <summary>The model's name without what was put before it.</summary>
    public string NameOf(PageFacts page, ModelFacts model)
    {
        string name = model.Name.Value;
        if (model.IsOfOperation || (_lengths.Count == 0 && !IsBefore(Model, name)))
        {
            return name;
        }

        string folder = PagePath.FolderOf(page.Path);
        name = _lengths.TryGet(folder, out int length) ? name.Substring(length) : name;
        return _escaped.Contains(Place(folder, name)) ? RestOf(name) : name;
    }

    /// <summary>The name of a parameter; one that is named after its model loses the prefix with it.</summary>
    public string NameOf(PageOrigin page, MemberFacts parameter)
    {
        string name = parameter.Name.Value;
        return ModelOf(parameter.Type?.Value) is { } model
            && _lengthsByModel.TryGet(KeyOf(page.Source, model), out int length)
            && NameKey.From(model) == NameKey.From(name)
            ? WithCaseOf(name, name.Substring(length).TrimStart('_'))
            : name;
    }

    private static string WithCaseOf(string before, string name) => char.IsLower(before[0]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;

    private static string? ModelOf(TypeFact? type) => type switch
    {
        NamedTypeFact named => named.Name,
        ListTypeFact list => ModelOf(list.Item),
        MapTypeFact map => ModelOf(map.Value),
        _ => null,
    };

    /// <summary>Two sources may call different models so.</summary>
    private static string KeyOf(SourceTraits source, string model) => $"{source.Name} {model}";

    private static string Place(string folder, string name) => $"{folder}:{name}";

    private static IEnumerable<(string Folder, SourceTraits Source, ModelFacts Model)> ModelsOf(IReadOnlyList<PageFacts> pages)
    {
        string folder = "";
        foreach (PageFacts page in pages)
        {
            folder = PagePath.IsIn(folder, page.Path) ? folder : PagePath.FolderOf(page.Path);
            foreach (ModelFacts model in page.Source.MustMatch ? [] : page.Models)
            {
                if (!model.IsOfOperation)
                {
                    yield return (folder, page.Source, model);
                }
            }
        }
    }

    private static HashSet<string> EscapedIn(IReadOnlyList<PageFacts> pages)
    {
        var escaped = new HashSet<string>(StringComparer.Ordinal);
        var candidates = new List<(string Folder, string Name)>();
        var rests = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string folder, _, ModelFacts model) in ModelsOf(pages))
        {
            if (IsBefore(Model, model.Name.Value))
            {
                candidates.Add((folder, model.Name.Value));
                rests.Add(RestOf(model.Name.Value));
            }
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var places = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string folder, _, ModelFacts model) in candidates.Count == 0 ? [] : ModelsOf(pages))
        {
            if (rests.Contains(model.Name.Value))
            {
                names.Add(model.Name.Value);
                places.Add(Place(folder, model.Name.Value));
            }
        }

        foreach ((string folder, string name) in candidates)
        {
            string rest = RestOf(name);
            if (names.Contains(rest) && !places.Contains(Place(folder, rest)))
            {
                escaped.Add(Place(folder, name));
            }
        }

        return escaped;
    }

    private static bool IsBefore(string prefix, string name) =>
        name.Length > prefix.Length && char.IsUpper(name[prefix.Length]) && name.StartsWith(prefix, StringComparison.Ordinal);

    private static string RestOf(string name) => name.Substring(Model.Length);

    private static string FirstWord(string name)
    {
        int length = 1;
        while (length < name.Length && char.IsLower(name[length]))
        {
            length++;
        }

        return length < name.Length && char.IsUpper(name[0]) && length > 1 ? name.Substring(0, length) : "";
    }
}
