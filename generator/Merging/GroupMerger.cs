using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the API pages of the same title into one group of operations.</summary>
internal sealed class GroupMerger(MergeContext context)
{
    public EquatableArray<ApiGroup> Merge(List<PageFacts> pages, CancellationToken cancellationToken)
    {
        var titles = new KeyedContributions<ApiPageFacts>();
        foreach (PageFacts page in pages)
        {
            if (page is ApiPageFacts api)
            {
                titles.Add(NameKey.Of(api.Title.Value), new Contribution<ApiPageFacts>(api, api));
            }
        }

        titles.SortByKey();
        var groups = new List<ApiGroup>(titles.Keys.Count);
        foreach (string key in titles.Keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            groups.Add(Merge(titles[key]));
        }

        return EquatableArray.From(groups);
    }

    private ApiGroup Merge(Contributions<ApiPageFacts> pages)
    {
        var sections = new KeyedContributions<OperationSection>();
        foreach (Contribution<ApiPageFacts> page in pages.Ranked(FactKind.Name))
        {
            var endpoints = new PageEndpoints(page.Facts);
            foreach (OperationFacts operation in page.Facts.Operations)
            {
                sections.Add(NameKey.Of(operation.Name.Value), new Contribution<OperationSection>(page.Page, endpoints.SectionOf(operation)));
            }
        }

        Contribution<ApiPageFacts> named = pages.Ranked(FactKind.Name)[0];
        string name = named.Facts.Title.Value;
        context.Evidence.Named(MemberKey.Api(name), named.At(named.Facts.Title.Span));
        var merger = new OperationMerger(context, name);
        var operations = new List<Operation>(sections.Keys.Count);
        foreach (string key in sections.Keys)
        {
            if (merger.Merge(sections[key]) is { } operation)
            {
                operations.Add(operation);
            }
        }

        string? description = pages.First(FactKind.Description, page => page.Description);
        return new ApiGroup(name, description, EquatableArray.From(operations));
    }
}
