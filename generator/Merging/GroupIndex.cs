using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Finds what all pages say of a group, by its name.</summary>
internal static class GroupIndex
{
    /// <summary>The groups in the order of their keys.</summary>
    public static EquatableArray<GroupSources> From(List<PageFacts> pages)
    {
        var groups = new KeyedContributions<GroupFacts>();
        var corrections = new List<Contribution<GroupFacts>>();
        var listed = new Dictionary<string, List<ListedOperation>>(StringComparer.Ordinal);
        foreach (PageFacts page in pages.FindAll(static page => page.Groups.Count + page.Endpoints.Count > 0))
        {
            var origin = PageOrigin.From(page);
            foreach (GroupFacts group in page.Groups)
            {
                var contribution = new Contribution<GroupFacts>(origin, group);
                if (page.Source.MustMatch)
                {
                    corrections.Add(contribution);
                }
                else if (group.Name is { } name)
                {
                    groups.Add(NameKey.From(name.Value), contribution);
                }
            }

            foreach (EndpointFacts endpoint in page.Endpoints)
            {
                string group = NameKey.From(endpoint.Group.Value);
                (listed[group] = listed.TryGetValue(group, out List<ListedOperation>? operations) ? operations : [])
                    .Add(new ListedOperation(NameKey.From(endpoint.Name.Value), new Contribution<EndpointFacts>(origin, endpoint)));
            }
        }

        groups.SortByKey();
        var sources = new List<GroupSources>(groups.Keys.Count);
        foreach (string key in groups.Keys)
        {
            sources.Add(new GroupSources(
                key,
                groups[key].ToArray(),
                EquatableArray.From(corrections.FindAll(correction => correction.Facts.Name is not { } named || NameKey.From(named.Value) == key)),
                listed.TryGetValue(key, out List<ListedOperation>? operations) ? EquatableArray.From(operations) : []));
        }

        return EquatableArray.From(sources);
    }
}
