using System.Collections.Generic;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Findings;

/// <summary>Collects findings while a page is read or pages are merged.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingKind kind, PageLocation location, string message) => _findings.Add(new Finding(kind, location, message));

    public EquatableArray<Finding> ToArray() => EquatableArray<Finding>.From(_findings);
}
