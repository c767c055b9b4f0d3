using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>Finds what changed between two baselines. What belongs to something that is new or gone as a whole is not told again.</summary>
internal sealed class BaselineComparer
{
    private readonly Dictionary<string, BaselineEntry> _old;
    private readonly Dictionary<string, BaselineEntry> _new;
    private readonly Renames _renames;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];

    private BaselineComparer(Baseline old, Baseline @new)
    {
        _old = old.ByKey();
        _new = @new.ByKey();
        _renames = Renames.Apply(_old, _new);
    }

    /// <summary>The changes in the order of their members.</summary>
    public static List<Change> Compare(Baseline old, Baseline @new)
    {
        var comparer = new BaselineComparer(old, @new);
        var keys = new SortedSet<string>(comparer._old.Keys, StringComparer.Ordinal);
        keys.UnionWith(comparer._new.Keys);
        foreach (string key in keys)
        {
            comparer.Compare(key);
        }

        return comparer._changes;
    }

    /// <summary>How the model that holds a property travels.</summary>
    public Direction DirectionOf(BaselineEntry property)
    {
        _old.TryGetValue(property.OwnerKey, out BaselineEntry? before);
        _new.TryGetValue(property.OwnerKey, out BaselineEntry? after);
        return Direction.For(before, after);
    }

    /// <param name="entry">The new entry, or for what is gone, the old one.</param>
    public void Add(ChangeKind kind, BaselineEntry entry, string message) =>
        _changes.Add(new Change(kind, entry.Key, message, LocationOf(entry)));

    private void Compare(string key)
    {
        bool isOld = _old.TryGetValue(key, out BaselineEntry? before);
        bool isNew = _new.TryGetValue(key, out BaselineEntry? after);
        if (_told.Contains((after ?? before!).OwnerKey))
        {
            _told.Add(key);
        }
        else if (isOld && isNew)
        {
            if (_renames.Former.TryGetValue(key, out BaselineEntry? former))
            {
                ChangeRules.ReportRename(this, former, after!);
            }

            if (ChangeRules.Compare(this, before!, after!))
            {
                _told.Add(key);
            }
        }
        else
        {
            _told.Add(key);
            if (isNew)
            {
                AdditionRules.Report(this, after!);
            }
            else
            {
                RemovalRules.Report(this, before!);
            }
        }
    }

    /// <summary>What the new docs say of the member, or of what holds it, or else what the old ones say.</summary>
    private PageLocation? LocationOf(BaselineEntry entry)
    {
        for (string key = entry.Key; key.Length > 0; key = BaselineEntry.ParentOf(key))
        {
            if (_new.TryGetValue(key, out BaselineEntry? after) && after.Location is { } location)
            {
                return location;
            }
        }

        return entry.Location;
    }
}
