using System.Collections;
using System.Reflection;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>
/// Finds documented members that were read as if nobody had mentioned them. They would be written back all the same, so
/// that comparing JSON does not show it.
/// </summary>
internal static class MisplacedMember
{
    /// <summary>The place of the first one; null if there is none.</summary>
    public static string? Find(object? value, string path = "$") => value switch
    {
        null or string => null,
        IDictionary map => First(map.Keys.Cast<object>(), key => Find(map[key], $"{path}.{key}")),
        IEnumerable list => First(list.Cast<object>().Select((item, i) => (item, i)), entry => Find(entry.item, $"{path}[{entry.i}]")),
        { } when value.GetType().GetProperty(nameof(AdditionalProperties)) is { } rest => InRecord(value, (AdditionalProperties)rest.GetValue(value)!, path),
        _ => null,
    };

    private static string? InRecord(object record, AdditionalProperties rest, string path)
    {
        List<PropertyInfo> properties = [.. ArgumentBuilder.PropertiesOf(record.GetType())];
        string? misplaced = rest.Keys.FirstOrDefault(key => properties.Any(property => LetterKey.From(property.Name) == LetterKey.From(key)));
        return misplaced is not null
            ? $"{path}.{misplaced} was read as an additional property"
            : First(properties, property => Find(property.GetValue(record), $"{path}.{property.Name}"));
    }

    private static string? First<T>(IEnumerable<T> items, Func<T, string?> find) => items.Select(find).FirstOrDefault(found => found is not null);
}
