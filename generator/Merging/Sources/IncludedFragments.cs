using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

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
                if (!_fragments.ContainsKey(key))
                {
                    _fragments.Add(key, (page, fragment));
                }
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
                    included.Add(group, operation);
                }
            }
        }

        return [.. pages, .. included._said];
    }

    private void Add(GroupFacts group, OperationFacts operation)
    {
        var open = new Queue<Located<string>>(operation.Includes);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            string key = NameKey.From(open.Dequeue().Value);
            if (!seen.Add(key) || !_fragments.TryGetValue(key, out (PageFacts Page, FragmentFacts Facts) fragment))
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

    /// <summary>The rows of a fragment that do not say where they travel are fields of the body where there can be one.</summary>
    private static OperationFacts Say(OperationFacts operation, FragmentFacts fragment)
    {
        var fields = new List<MemberFacts>();
        var parameters = new List<MemberFacts>();
        var variables = new HashSet<string>(UrlTemplate.VariablesOf(operation.Path?.Value ?? "").ConvertAll(NameKey.From), StringComparer.Ordinal);
        foreach (MemberFacts row in fragment.Parameters)
        {
            bool isField = row.In is null && operation.Verb is { } verb && MethodSemantics.DefinesContent(verb.Value) && !variables.Contains(NameKey.From(row.Name.Value));
            (isField ? fields : parameters).Add(row);
        }

        return new OperationFacts
        {
            Name = operation.Name,
            Parameters = EquatableArray.From(parameters),
            Body = fields.Count == 0 ? null : new BodyFacts { Type = new Located<TypeFact>(new ObjectTypeFact(null, EquatableArray.From(fields)), fields[0].Name.Span) },
            Responses = fragment.Responses.Count == 0 ? null : fragment.Responses,
        };
    }
}
