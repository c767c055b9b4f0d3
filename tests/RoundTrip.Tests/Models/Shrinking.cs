using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Smaller versions of the parts of a model.</summary>
internal static class Shrinking
{
    private static readonly ApiType s_text = new PrimitiveType(PrimitiveKind.String);

    /// <summary>The sequence with one item less, down to a least count, or with one item smaller.</summary>
    public static IEnumerable<EquatableArray<T>> Items<T>(EquatableArray<T> items, int least, Func<T, IEnumerable<T>> smaller)
        where T : IEquatable<T>
    {
        for (int i = 0; i < items.Count && items.Count > least; i++)
        {
            yield return EquatableArray.From(items.Where((_, at) => at != i));
        }

        for (int i = 0; i < items.Count; i++)
        {
            foreach (T item in smaller(items[i]))
            {
                yield return EquatableArray.From(items.Select((old, at) => at == i ? item : old));
            }
        }
    }

    /// <summary>Nothing, each line, each half, without each character.</summary>
    public static IEnumerable<string?> Text(string? text)
    {
        if (text is null)
        {
            return [];
        }

        IEnumerable<string> parts = text.Contains('\n', StringComparison.Ordinal)
            ? text.Split('\n')
            : [text[..(text.Length / 2)], text[(text.Length / 2)..], .. text.Length > 30 ? [] : Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1))];
        return [null, .. parts.Select(part => part.Trim()).Where(part => part.Length > 0 && part != text && IsWhole(part)).Distinct()];
    }

    public static IEnumerable<ApiType> Type(ApiType type)
    {
        IEnumerable<ApiType> inner = type switch
        {
            ListType list => [list.Item, .. Type(list.Item).Select(item => new ListType(item))],
            MapType map => [map.Value, .. Type(map.Value).Select(value => new MapType(value))],
            LiteralsType literals => Items(literals.Values, 1, _ => []).Select(values => new LiteralsType(values)),
            _ => [],
        };
        return type == s_text ? [] : inner.Prepend(s_text);
    }

    /// <summary>No half of a surrogate pair.</summary>
    private static bool IsWhole(string text) => !char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]);
}
