using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>What the pages say about the client as a whole: the package it is named after and the server's address.</summary>
internal static class ClientFacts
{
    public static Decided<string>? PackageName(List<PageFacts> pages) =>
        From(pages, static page => page.PackageName is not null).First(FactKind.Name, static page => page.PackageName);

    /// <summary>The last address of those that have the last word; without one, the first that a page states.</summary>
    public static Decided<string>? Server(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        if (LastWord(From(pages, static page => page.Source.MustMatch), diagnostics) is { } corrected)
        {
            return corrected;
        }

        Decided<string>? kept = null;
        var disagreement = new Disagreement();
        foreach (PageFacts page in pages)
        {
            if (page.Source.MustMatch || Usable(page, diagnostics) is not { } server)
            {
                continue;
            }

            kept ??= server;
            if (server.Value.TrimEnd('/') != kept.Value.Value.TrimEnd('/'))
            {
                disagreement.Add(
                    server.Place!,
                    $"This page names the server {server.Value}, but an earlier page names {kept.Value.Value}. The client uses {kept.Value.Value} unless you pass another address.");
            }
        }

        disagreement.Report(diagnostics);
        return kept ?? Shown(pages);
    }

    /// <summary>What the examples of the first page that has such call.</summary>
    private static Decided<string>? Shown(List<PageFacts> pages) =>
        pages.Find(static page => page.ShownServer is not null) is { ShownServer: { } shown } page
            ? Decided.Stated(shown.Value, new PageLocation(page.Path, shown.Span))
            : null;

    private static Contributions<PageFacts> From(List<PageFacts> pages, Predicate<PageFacts> isSuch)
    {
        var contributions = new Contributions<PageFacts>();
        pages.FindAll(isSuch).ForEach(page => contributions.Add(new Contribution<PageFacts>(PageOrigin.From(page), page)));
        return contributions;
    }

    private static Decided<string>? LastWord(Contributions<PageFacts> pages, DiagnosticList diagnostics)
    {
        Decided<string>? last = null;
        foreach (Contribution<PageFacts> page in pages.LastWords)
        {
            Decided<string>? server = Usable(page.Facts, diagnostics);
            last ??= server;
        }

        return last;
    }

    private static Decided<string>? Usable(PageFacts page, DiagnosticList diagnostics) => page.Server is { } server
        ? ServerAddress.Usable(Decided.Stated(server.Value, new PageLocation(page.Path, server.Span)), "Pass an address to the client", diagnostics)
        : null;
}
