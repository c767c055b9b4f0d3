using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Diagnostics;

/// <summary>Collects findings while a page is read or pages are merged.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    public void Add(FindingKind kind, PageLocation location, string message) => _findings.Add(new Finding(kind, location, message));

    public EquatableArray<Finding> ToArray() => EquatableArray.From(_findings);
}
