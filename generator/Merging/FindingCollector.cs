using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Gathers the findings of all layers: what the compiler reports and what the command line prints.</summary>
internal sealed class FindingCollector
{
    private readonly List<Finding> _findings = [];

    /// <param name="isExplicit">Somebody named the page, rather than the folder it lies in.</param>
    public void Add(PageFacts page, bool isExplicit)
    {
        _findings.AddRange(page.Findings);
        if (isExplicit && page is ForeignPageFacts)
        {
            _findings.Add(new Finding(
                InputFindings.ForeignPage,
                new PageLocation(page.Path, default),
                "This page describes neither operations nor a model. It was ignored."));
        }
    }

    public void Add(MergeResult merge) => _findings.AddRange(merge.Findings);

    public EquatableArray<Finding> ToArray() => EquatableArray<Finding>.From(_findings);
}
