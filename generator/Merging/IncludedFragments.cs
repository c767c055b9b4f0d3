using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// What operations include: the page of a fragment says of each of them what the fragment says, at the fragment's places. Each
/// counts once, however fragments include each other.
/// </summary>
internal sealed class IncludedFragments
{
    private readonly Dictionary<string, (PageFacts Page, FragmentFacts Facts)> _fragments = new(StringComparer.Ordinal);
    private readonly List<PageFacts> _said = [];

    private IncludedFragments(List<PageFacts> pages)
    {
        foreach (PageFacts page in pages)
        {
            foreach (FragmentFacts fragment in page.Fragments)
            {
                string key = NameKey.From(fragment.Name.Value);
                AddFirst(key, page, fragment);
                AddFirst(KeyOn(page, key), page, fragment);
            }
        }
    }

    /// <summary>The pages, and behind them what their fragments say.</summary>
    public static List<PageFacts> Resolve(List<PageFacts> pages)
    {
        IncludedFragments included = new(pages);
        if (included._fragments.Count == 0)
        {
            return pages;
        }

        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    included.Add(page, group, operation);
                }
            }
        }

        return [.. pages, .. included._said];
    }

    /// <summary>A page that has a fragment of that name itself means its own.</summary>
    private void Add(PageFacts page, GroupFacts group, OperationFacts operation)
    {
        var open = new Queue<Located<string>>(operation.Includes);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            string key = NameKey.From(open.Dequeue().Value);
            if (!seen.Add(key) || (!_fragments.TryGetValue(KeyOn(page, key), out (PageFacts Page, FragmentFacts Facts) fragment) && !_fragments.TryGetValue(key, out fragment)))
            {
                continue;
            }

            OperationFacts said = Say(operation, fragment.Facts);
            _said.Add(new PageFacts { Path = fragment.Page.Path, Source = fragment.Page.Source, Groups = [group with { Description = null, Operations = [said] }] });
            foreach (Located<string> include in fragment.Facts.Includes)
            {
                open.Enqueue(include);
            }
        }
    }

    private void AddFirst(string key, PageFacts page, FragmentFacts fragment)
    {
        if (!_fragments.ContainsKey(key))
        {
            _fragments.Add(key, (page, fragment));
        }
    }

    private static string KeyOn(PageFacts page, string key) => page.Path + "\n" + key;

    private static OperationFacts Say(OperationFacts operation, FragmentFacts fragment)
    {
        OperationFacts said = new()
        {
            Name = operation.Name,
            Parameters = fragment.Parameters,
            Fields = fragment.Parameters.FindAll(static row => row.In is null),
            Responses = fragment.Responses.Count == 0 ? null : fragment.Responses,
        };
        return operation is { Verb: { } verb, Path: { } path } ? UnplacedRowRule.Place(said, verb.Value, path.Value) : said;
    }
}
