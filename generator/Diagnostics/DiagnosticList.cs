using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Diagnostics;

/// <summary>Collects diagnostics while a page is read or pages are merged.</summary>
internal sealed class DiagnosticList
{
    private readonly List<DocsDiagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Add(DocsDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void AddRange(EquatableArray<DocsDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    public void Add(DiagnosticKind kind, PageLocation location, string message) => _diagnostics.Add(new DocsDiagnostic(kind, location, message));

    public EquatableArray<DocsDiagnostic> ToArray() => EquatableArray.From(_diagnostics);
}
