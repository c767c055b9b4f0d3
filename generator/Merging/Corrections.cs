using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>All corrections pages of a client. They override every other page; among them, the later path wins.</summary>
internal sealed class Corrections
{
    public OperationCorrections Operations { get; } = new();

    public ModelCorrections Models { get; } = new();

    public static Corrections Of(List<PageFacts> pages)
    {
        var corrections = new Corrections();
        foreach (PageFacts page in pages)
        {
            if (page is CorrectionsPageFacts stated)
            {
                corrections.Operations.Add(stated);
                corrections.Models.Add(stated);
            }
        }

        return corrections;
    }

    public void ReportUnused(EquatableArray<ApiGroup> groups, List<Schema> schemas, FindingList findings)
    {
        Operations.ReportUnused(groups, findings);
        Models.ReportUnused(schemas, findings);
    }
}
