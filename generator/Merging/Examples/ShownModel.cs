using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>A model, and what examples show of it.</summary>
internal sealed class ShownModel
{
    // What examples alone tell of has what they show; else the page has the last word.
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonShape>> _shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeFact> _models = new(StringComparer.Ordinal);
    private readonly bool _isComplete;
    private JsonShape? _first;

    /// <param name="path">The page that describes it; empty where none does.</param>
    public ShownModel(string path, string name, EquatableArray<MemberFacts> properties)
    {
        Path = path;
        Name = name;
        Described = new DescribedModel(new EquatableSet(_names));
        _isComplete = CompleteTableRule.IsComplete(properties);
        foreach (MemberFacts property in properties)
        {
            _names.Add(property.Name.Value);
            if (property.Type is { Value: NamedTypeFact or ListTypeFact { Item: NamedTypeFact } } model)
            {
                _models[property.Name.Value] = model.Value;
            }
        }
    }

    public string Path { get; }

    public string Name { get; }

    public DescribedModel Described { get; }

    /// <summary>How many operations show it.</summary>
    public int Operations => _operations.Count;

    public void Add(JsonShape shape, string path, OperationFacts operation)
    {
        _operations.Add($"{operation.Verb?.Value} {operation.Path?.Value}");
        _first ??= shape;
        if (!_shapes.TryGetValue(path, out List<JsonShape>? shapes))
        {
            _shapes.Add(path, shapes = []);
        }

        shapes.Add(shape);
        if (Path.Length == 0)
        {
            foreach (JsonShapeMember member in shape.Members)
            {
                _names.Add(member.Name.Value);
            }
        }
    }

    /// <summary>The model, or list of it, that the page says that a property is; null where it says something else.</summary>
    public TypeFact? ModelOf(string property) => _models.TryGetValue(property, out TypeFact? model) ? model : null;

    /// <summary>What the examples of each page show of it, by the page's path.</summary>
    public IReadOnlyDictionary<string, List<JsonShape>> Shapes => _shapes;

    /// <summary>Whether what the object holds may be what the first one that was found holds: of objects, half of the names.</summary>
    public bool AgreesWith(JsonShape shape)
    {
        foreach (JsonShapeMember member in shape.Members)
        {
            if (_first?.Members.Find(known => known.Name.Value == member.Name.Value) is { } other && !Agree(Innermost(member.Shape), Innermost(other.Shape)))
            {
                return false;
            }
        }

        return true;
    }

    public int CommonNames(JsonShape shape) => Described.CommonNames(shape);

    /// <summary>Whether an object that nothing else says to be one may be one.</summary>
    public bool MayBe(JsonShape shape) => !_isComplete || CommonNames(shape) == shape.Members.Count;

    /// <summary>The names in common among all names.</summary>
    public double LikenessTo(JsonShape shape)
    {
        int most = Math.Min(_names.Count, shape.Members.Count);
        if (2 * most < Math.Max(_names.Count, shape.Members.Count) || !MayBe(shape))
        {
            return 0;
        }

        int common = CommonNames(shape);
        return (double)common / (_names.Count + shape.Members.Count - common);
    }

    private static JsonShape Innermost(JsonShape shape) => shape.Item is { } item ? Innermost(item) : shape;

    private static bool Agree(JsonShape one, JsonShape other)
    {
        JsonKinds first = one.Kinds & ~JsonKinds.Null;
        JsonKinds second = other.Kinds & ~JsonKinds.Null;
        if (first == JsonKinds.None || second == JsonKinds.None || one.Members.Count == 0 || other.Members.Count == 0)
        {
            return true;
        }

        int common = 0;
        foreach (JsonShapeMember member in one.Members)
        {
            common += other.Members.Exists(known => known.Name.Value == member.Name.Value) ? 1 : 0;
        }

        return 2 * common >= Math.Min(one.Members.Count, other.Members.Count) || DataNames.AreIn(one, owner: null);
    }
}
