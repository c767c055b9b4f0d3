using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Naming;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Collects the diagnostics of all pages and clients, and those about the project itself.</summary>
internal static class DiagnosticStep
{
    // From here on compiling the client takes longer than what else an edit costs.
    private const int ManyOperations = 100;

    /// <param name="names">One per client, in their order.</param>
    public static EquatableArray<DocsDiagnostic> Collect(
        ImmutableArray<PageResult> pages,
        ImmutableArray<MergedClient> clients,
        ImmutableArray<NamedModel> names,
        ProjectOptions project,
        CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticCollector();
        if (project.HasTestHandlerAlone)
        {
            foreach (PageResult page in pages)
            {
                diagnostics.Count(page.Facts);
            }
        }
        else
        {
            AddDiagnosticsOfPages(pages, clients, names, diagnostics, cancellationToken);
        }

        OptionWords.Report(project, pages, diagnostics);
        if (project.IsSwitchedOn)
        {
            diagnostics.ReportNoPages(project.Product);
        }

        if (project.OldLanguage is { } version && diagnostics.HasOwnPages)
        {
            diagnostics.Add(
                Catalog.LanguageTooOld,
                PageLocation.None,
                $"This project is compiled as C# {version}, but the {project.Product} needs C# 11 or later. No {project.Product} was generated. Set LangVersion to 11 or later.");
        }

        if (project.HasManySources)
        {
            ReportLargeClients(names, diagnostics);
        }

        return diagnostics.ToArray();
    }

    private static void AddDiagnosticsOfPages(
        ImmutableArray<PageResult> pages, ImmutableArray<MergedClient> clients, ImmutableArray<NamedModel> names, DiagnosticCollector diagnostics, CancellationToken cancellationToken)
    {
        foreach (PageResult page in pages)
        {
            diagnostics.Add(page.Facts, page.IsExplicit);
        }

        for (int i = 0; i < clients.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            diagnostics.Add(clients[i].Result, names[i].Changes);
        }
    }

    private static void ReportLargeClients(ImmutableArray<NamedModel> names, DiagnosticCollector diagnostics)
    {
        foreach (NamedModel model in names)
        {
            int operations = 0;
            foreach (NamedGroup group in model.Groups)
            {
                operations += group.Operations.Count;
            }

            if (model.Client is { } client && operations >= ManyOperations)
            {
                diagnostics.Add(
                    Catalog.LargeClient,
                    PageLocation.None,
                    $"{client.ClassName} has {operations} operations. Every edit of this project's other files compiles them again. In a separate project, the client is compiled only when the docs change.");
            }
        }
    }
}
