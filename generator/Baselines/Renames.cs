using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>
/// Finds what goes by another name now, so that it is compared with what it was. The spelling of another dialect is no other name:
/// a page that is gone may leave one that spells <c>plant_get</c> as <c>plantGet</c>. An operation is known by its method and path.
/// </summary>
internal sealed class Renames
{
    private const string OfApis = "api ";
    private const string Body = "body";

    private readonly Dictionary<string, BaselineEntry> _old;
    private readonly Dictionary<string, BaselineEntry> _new;
    private readonly Dictionary<string, BaselineEntry> _former = new(StringComparer.Ordinal);

    private Renames(Dictionary<string, BaselineEntry> old, Dictionary<string, BaselineEntry> @new) => (_old, _new) = (old, @new);

    /// <summary>What had another name, as it was, by its key of now.</summary>
    public IReadOnlyDictionary<string, BaselineEntry> Former => _former;

    /// <param name="old">The old entries; those of another name are given their keys of now.</param>
    public static Renames Apply(Dictionary<string, BaselineEntry> old, Dictionary<string, BaselineEntry> @new)
    {
        var renames = new Renames(old, @new);
        foreach ((BaselineEntry before, BaselineEntry after) in renames.Pairs(static (_, entry) => SpellingOf(entry.Key)))
        {
            renames.Move(before.Key, after.Key);
        }

        renames.Rename(static (entries, entry) => entry.Kind == EntryKind.Api ? EndpointsOf(entries, entry) : null);
        renames.Rename(static (_, entry) => entry.Kind == EntryKind.Operation ? $"{entry.OwnerKey}\n{EndpointOf(entry)}" : null);
        return renames;
    }

    /// <summary>Names that differ in case and separators alone are one name in C#; those of properties are sent as they are.</summary>
    private static string? SpellingOf(string key) =>
        key.StartsWith(OfApis, StringComparison.Ordinal) ? string.Join(" ", Array.ConvertAll(key.Split(' '), NameKey.From)) : null;

    private static string EndpointOf(BaselineEntry operation) =>
        $"{operation.Value} {UrlTemplate.ShapeOf(operation.Attribute(Attributes.Path) ?? "")} {operation.Has(Attributes.Stream)}";

    /// <summary>Those of all operations of an API; null where it has none.</summary>
    private static string? EndpointsOf(Dictionary<string, BaselineEntry> entries, BaselineEntry api)
    {
        var endpoints = new SortedSet<string>(StringComparer.Ordinal);
        foreach (BaselineEntry entry in entries.Values)
        {
            if (entry.Kind == EntryKind.Operation && entry.OwnerKey == api.Key)
            {
                endpoints.Add(EndpointOf(entry));
            }
        }

        return endpoints.Count == 0 ? null : string.Join("\n", endpoints);
    }

    /// <summary>Gives what has another name, and all that belongs to it, the keys of now.</summary>
    private void Rename(Func<Dictionary<string, BaselineEntry>, BaselineEntry, string?> identify)
    {
        foreach ((BaselineEntry before, BaselineEntry after) in Pairs(identify))
        {
            _former.Add(after.Key, before);
            foreach (string key in new List<string>(_old.Keys))
            {
                if (key == before.Key || key.StartsWith(before.Key + " ", StringComparison.Ordinal))
                {
                    Move(key, after.Key + key.Substring(before.Key.Length));
                }
            }
        }
    }

    /// <summary>What is gone and what is new, where each is the only one of its identity.</summary>
    /// <param name="identify">Tells the identity of an entry among all; null for one that is not asked about.</param>
    private List<(BaselineEntry Before, BaselineEntry After)> Pairs(Func<Dictionary<string, BaselineEntry>, BaselineEntry, string?> identify)
    {
        Dictionary<string, BaselineEntry?> added = OnlyIn(_new, _old, identify);
        var pairs = new List<(BaselineEntry, BaselineEntry)>();
        foreach (KeyValuePair<string, BaselineEntry?> gone in OnlyIn(_old, _new, identify))
        {
            if (gone.Value is { } before && added.TryGetValue(gone.Key, out BaselineEntry? after) && after is not null)
            {
                pairs.Add((before, after));
            }
        }

        return pairs;
    }

    /// <summary>By identity; null where several have it.</summary>
    private static Dictionary<string, BaselineEntry?> OnlyIn(
        Dictionary<string, BaselineEntry> entries, Dictionary<string, BaselineEntry> others, Func<Dictionary<string, BaselineEntry>, BaselineEntry, string?> identify)
    {
        var only = new Dictionary<string, BaselineEntry?>(StringComparer.Ordinal);
        foreach (BaselineEntry entry in entries.Values)
        {
            if (!others.ContainsKey(entry.Key) && identify(entries, entry) is { } identity)
            {
                only[identity] = only.ContainsKey(identity) ? null : entry;
            }
        }

        return only;
    }

    private void Move(string key, string to)
    {
        BaselineEntry entry = _old[key];
        _old.Remove(key);
        _old[to] = WithWireNameOf(entry, entry with { Key = to });
    }

    /// <summary>A name on the wire stands behind a parameter only where it is another one: what is sent has not changed with the name.</summary>
    private static BaselineEntry WithWireNameOf(BaselineEntry before, BaselineEntry moved)
    {
        if (before.Kind != EntryKind.Parameter || before.Attribute(Attributes.In) == Body || before.Name == moved.Name)
        {
            return moved;
        }

        string sent = before.Attribute(Attributes.WireName) is { } stated ? EscapedWord.Unescape(stated) : before.Name;
        List<string> attributes = [.. before.Attributes.FindAll(static attribute => !attribute.StartsWith(Attributes.WireName + "=", StringComparison.Ordinal))];
        if (sent != moved.Name)
        {
            attributes.Add(Attributes.For(Attributes.WireName, sent));
        }

        return moved with { Attributes = EquatableArray.From(attributes) };
    }
}
