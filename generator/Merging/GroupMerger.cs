using System;
using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of the same group of operations.</summary>
internal sealed class GroupMerger
{
    private readonly MergeContext _context;
    private readonly KeyedContributions<GroupFacts> _groups = new();
    private readonly List<Contribution<GroupFacts>> _lastWords = [];
    private readonly Dictionary<string, Contribution<EndpointFacts>> _listed = new(StringComparer.Ordinal);

    public GroupMerger(MergeContext context, List<PageFacts> pages)
    {
        _context = context;
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                var contribution = new Contribution<GroupFacts>(page, group);
                if (page.Source.MustMatch)
                {
                    _lastWords.Add(contribution);
                }
                else if (group.Name is { } name)
                {
                    _groups.Add(NameKey.From(name.Value), contribution);
                }
            }

            foreach (EndpointFacts endpoint in page.Endpoints)
            {
                string key = ListKey(NameKey.From(endpoint.Group.Value), NameKey.From(endpoint.Name.Value));
                if (!_listed.ContainsKey(key))
                {
                    _listed.Add(key, new Contribution<EndpointFacts>(page, endpoint));
                }
            }
        }

        _groups.SortByKey();
    }

    /// <summary>The groups in the order of their keys.</summary>
    public EquatableArray<ApiGroup> Merge(CancellationToken cancellationToken)
    {
        var groups = new List<ApiGroup>(_groups.Keys.Count);
        foreach (string key in _groups.Keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            groups.Add(Merge(key, _groups[key]));
        }

        return EquatableArray.From(groups);
    }

    private ApiGroup Merge(string groupKey, Contributions<GroupFacts> pages)
    {
        KeyedContributions<OperationFacts> operations = OperationsOf(groupKey, pages);
        Contribution<GroupFacts> named = pages.Described(FactKind.Name)[0];
        string name = named.Facts.Name!.Value.Value;
        string member = MemberKey.Api(name);
        _context.Evidence.Named(member, named.At(named.Facts.Name.Value.Span));
        Decided<string>? description = pages.First(FactKind.Description, static group => group.Description);
        _context.Evidence.Add(member, Fact.Description, description);
        var merged = new List<Operation>(operations.Keys.Count);
        foreach (string key in operations.Keys)
        {
            _listed.TryGetValue(ListKey(groupKey, key), out Contribution<EndpointFacts>? listed);
            if (new OperationMerger(_context, name, operations[key], listed).Merge() is { } operation)
            {
                merged.Add(operation);
            }
        }

        return new ApiGroup(name, description?.Value, EquatableArray.From(merged));
    }

    private KeyedContributions<OperationFacts> OperationsOf(string groupKey, Contributions<GroupFacts> pages)
    {
        var operations = new KeyedContributions<OperationFacts>();
        var keys = new OperationKeys(pages);
        foreach (Contribution<GroupFacts> page in pages.Described(FactKind.Name))
        {
            foreach (OperationFacts operation in page.Facts.Operations)
            {
                operations.Add(keys.For(operation), new Contribution<OperationFacts>(page.Page, operation));
            }
        }

        foreach (Contribution<GroupFacts> page in _lastWords)
        {
            if (page.Facts.Name is { } named && NameKey.From(named.Value) != groupKey)
            {
                continue;
            }

            foreach (OperationFacts operation in page.Facts.Operations)
            {
                if (keys.Find(operation, operations) is { } key)
                {
                    operations.Add(key, new Contribution<OperationFacts>(page.Page, operation));
                }
            }
        }

        return operations;
    }

    private static string ListKey(string group, string operation) => $"{group} {operation}";
}
