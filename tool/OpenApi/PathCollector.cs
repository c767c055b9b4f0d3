using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Tool.OpenApi;

/// <summary>
/// Sorts the operations of all groups by path and method, which is how OpenAPI tells them apart: an operation that two
/// groups list is one operation with two tags, and paths that differ only in the names of their variables are one path.
/// </summary>
internal sealed class PathCollector
{
    private readonly SortedDictionary<string, SortedDictionary<string, List<OperationPlace>>> _byShape = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];
    private readonly Dictionary<OperationPlace, string> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _takenIds = new(StringComparer.Ordinal);

    private PathCollector(ApiModel model)
    {
        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                Add(new OperationPlace(group.Name, operation));
            }
        }
    }

    public static CollectedPaths Collect(ApiModel model)
    {
        var collector = new PathCollector(model);
        List<PathItem> paths = [.. collector._byShape.Values.Select(collector.PathOf)];
        paths.Sort((a, b) => string.CompareOrdinal(a.Template, b.Template));
        return new CollectedPaths(paths, collector._leftOut);
    }

    private void Add(OperationPlace place)
    {
        string method = place.Operation.Method;
        string shape = ShapeOf(place.Operation.UrlTemplate);
        if (!_byShape.TryGetValue(shape, out SortedDictionary<string, List<OperationPlace>>? methods))
        {
            _byShape.Add(shape, methods = new(PathMethods.Order));
        }

        if (!methods.TryGetValue(method, out List<OperationPlace>? places))
        {
            methods.Add(method, places = []);
            _ids.Add(place, UniqueId(place));
        }

        places.Add(place);
    }

    private PathItem PathOf(SortedDictionary<string, List<OperationPlace>> methods)
    {
        string template = Rooted(methods.Values.First()[0].Operation.UrlTemplate);
        List<PathOperation> operations = [.. methods.Values.Select(places => OperationOf(template, places))];
        return new PathItem(template, operations);
    }

    private PathOperation OperationOf(string template, List<OperationPlace> places)
    {
        OperationPlace first = places[0];
        ILookup<bool, OperationPlace> isFirst = places.ToLookup(place => NameKey.From(place.Operation.Name) == NameKey.From(first.Operation.Name));
        _leftOut.AddRange(isFirst[false].Select(other => $"'{other.Operation.Name}' was left out: '{first.Operation.Name}' has the same method and path."));
        string[] tags = [.. isFirst[true].Select(place => place.Group).Distinct(StringComparer.Ordinal)];
        return new PathOperation(_ids[first], first, tags, Renamed(template, first.Operation.UrlTemplate));
    }

    /// <summary>The first group that has a name keeps it as it is.</summary>
    private string UniqueId(OperationPlace place)
    {
        string id = _takenIds.Contains(place.Operation.Name) ? $"{place.Group}_{place.Operation.Name}" : place.Operation.Name;
        string unique = id;
        for (int number = 2; !_takenIds.Add(unique); number++)
        {
            unique = $"{id}_{number}";
        }

        return unique;
    }

    private static Dictionary<string, string> Renamed(string template, string own)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string of, string to) in new PathVariables(own).Names.Zip(new PathVariables(template).Names))
        {
            if (of != to)
            {
                renamed.TryAdd(of, to);
            }
        }

        return renamed;
    }

    private static string ShapeOf(string urlTemplate) =>
        new PathVariables(urlTemplate).Names.Aggregate(Rooted(urlTemplate), (shape, variable) => shape.Replace($"{{{variable}}}", "{}", StringComparison.Ordinal));

    private static string Rooted(string urlTemplate) => urlTemplate.StartsWith('/') ? urlTemplate : "/" + urlTemplate;
}
