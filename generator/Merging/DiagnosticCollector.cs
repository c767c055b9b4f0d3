using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Gathers the diagnostics of all layers: what the compiler reports and what the command line prints.</summary>
internal sealed class DiagnosticCollector
{
    private readonly List<DocsDiagnostic> _diagnostics = [];
    private int _pages;
    private int _ownPages;

    /// <summary>Some page describes what a client can be made of.</summary>
    public bool HasOwnPages => _ownPages > 0;

    /// <summary>Counts a page, whatever is wrong with it.</summary>
    public void Count(PageFacts page)
    {
        _pages++;
        _ownPages += !page.Source.MustMatch && (page.Groups.Count > 0 || page.Models.Count > 0) ? 1 : 0;
    }

    /// <param name="isExplicit">Somebody named the page, rather than the folder it lies in.</param>
    public void Add(PageFacts page, bool isExplicit)
    {
        Count(page);
        _diagnostics.AddRange(page.Diagnostics);
        if (isExplicit && page.IsUnrecognized)
        {
            Add(
                Catalog.ForeignPage,
                new PageLocation(page.Path, default),
                "This page describes no operation and no model. It was ignored. Expected a method table, a line with a method and a path, or a table of properties or values.");
        }
    }

    /// <param name="changes">What naming had to change.</param>
    public void Add(MergeResult merge, EquatableArray<NameChange> changes)
    {
        _diagnostics.AddRange(merge.Diagnostics);
        NameChanges.Report(changes, merge.Evidence, _diagnostics);
    }

    /// <summary>Says so where none of the pages that were added is of any use.</summary>
    /// <param name="product">What would have been generated.</param>
    public void ReportNoPages(string product = "client")
    {
        if (HasOwnPages)
        {
            return;
        }

        string what = _pages switch
        {
            0 => "The project has no pages",
            1 => "The only page describes no operation and no model",
            _ => $"None of the {_pages} pages describes an operation or a model",
        };
        Add(Catalog.NoPages, PageLocation.None, $"{what}. No {product} was generated. Put the API's pages into the folder docs-input, or include them by ApiDocs items.");
    }

    public void Add(DiagnosticKind kind, PageLocation location, string message) => _diagnostics.Add(new DocsDiagnostic(kind, location, message));

    public EquatableArray<DocsDiagnostic> ToArray() => EquatableArray.From(_diagnostics);
}
