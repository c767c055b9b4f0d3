using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>What the API pages say about the client as a whole: the package it is named after and the server's address.</summary>
internal static class ClientFacts
{
    public static string? PackageName(List<PageFacts> pages)
    {
        var names = new Contributions<Stated<string>>();
        foreach (PageFacts page in pages)
        {
            if (PackageNameOf(page) is { } name)
            {
                names.Add(new Contribution<Stated<string>>(page, name));
            }
        }

        IReadOnlyList<Contribution<Stated<string>>> ranked = names.Ranked(FactKind.Name);
        return ranked.Count == 0 ? null : ranked[0].Facts.Value;
    }

    public static string? BaseAddress(List<PageFacts> pages, FindingList findings)
    {
        if (CorrectedAddress(pages, findings) is { } corrected)
        {
            return corrected;
        }

        string? kept = null;
        foreach (PageFacts page in pages)
        {
            if (page is CorrectionsPageFacts || BaseAddressOf(page) is not { } stated || !IsUsable(page, stated, findings))
            {
                continue;
            }

            kept ??= stated.Value;
            if (stated.Value.TrimEnd('/') != kept.TrimEnd('/'))
            {
                findings.Add(
                    MergingFindings.PagesDisagree,
                    new PageLocation(page.Path, stated.Span),
                    $"This page names the server {stated.Value}, an earlier one {kept}. The client uses {kept} unless it is given another address.");
            }
        }

        return kept;
    }

    /// <summary>Where the page says that its API is, usable or not.</summary>
    public static Stated<string>? BaseAddressOf(PageFacts page) => page switch
    {
        ApiPageFacts api => api.BaseAddress,
        IndexPageFacts index => index.BaseAddress,
        CorrectionsPageFacts corrections => corrections.BaseAddress,
        _ => null,
    };

    private static string? CorrectedAddress(List<PageFacts> pages, FindingList findings)
    {
        string? last = null;
        foreach (PageFacts page in pages)
        {
            if (page is CorrectionsPageFacts { BaseAddress: { } stated } && IsUsable(page, stated, findings))
            {
                last = stated.Value;
            }
        }

        return last;
    }

    private static Stated<string>? PackageNameOf(PageFacts page) => page switch
    {
        ApiPageFacts api => api.PackageName,
        IndexPageFacts index => index.PackageName,
        _ => null,
    };

    private static bool IsUsable(PageFacts page, Stated<string> address, FindingList findings)
    {
        if (Uri.TryCreate(address.Value, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            return true;
        }

        findings.Add(
            MergingFindings.AddressNotUsable,
            new PageLocation(page.Path, address.Span),
            $"'{address.Value}' is no absolute http or https address. It was ignored: the client has to be given an address.");
        return false;
    }
}
