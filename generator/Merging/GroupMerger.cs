using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of the same group of operations.</summary>
internal sealed class GroupMerger(MergeContext context, GroupSources sources)
{
    /// <param name="unknown">What other parts of the client call models that no page describes, by their keys.</param>
    public static MergedGroup Merge(GroupSources sources, MergeIndex index, IReadOnlyDictionary<string, string> unknown)
    {
        var context = new MergeContext(index, unknown);
        ApiGroup group = new GroupMerger(context, sources).Merge();
        ApiGroup kept = index.Filter.Kept(group);
        var evidence = new EvidencePart(MemberKey.Api(group.Name), context.Evidence.ToArray());
        return new MergedGroup(group, kept, context.ToNotes(evidence, OpenNames.In(kept, evidence)));
    }

    private ApiGroup Merge()
    {
        Contributions<GroupFacts> pages = Contributions<GroupFacts>.From(sources.Pages);
        KeyedContributions<OperationFacts> operations = OperationsOf(pages);
        Contribution<GroupFacts> named = pages.Described(FactKind.Name)[0];
        string name = named.Facts.Name!.Value.Value;
        string member = MemberKey.Api(name);
        context.Evidence.Named(member, named.At(named.Facts.Name.Value.Span));
        Decided<string>? description = pages.First(FactKind.Description, static group => group.Description);
        context.Evidence.Add(member, Fact.Description, description);
        var merged = new List<Operation>(operations.Keys.Count);
        foreach (string key in operations.Keys)
        {
            Contribution<EndpointFacts>? listed = sources.Listed.Find(operation => operation.Key == key)?.Endpoint;
            if (new OperationMerger(context, name, operations[key], listed).Merge() is { } operation)
            {
                merged.Add(operation);
            }
        }

        return new ApiGroup(name, description?.Value, EquatableArray.From(merged));
    }

    private KeyedContributions<OperationFacts> OperationsOf(Contributions<GroupFacts> pages)
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

        foreach (Contribution<GroupFacts> page in sources.Corrections)
        {
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
}
