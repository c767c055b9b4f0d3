using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>What a link means in these pages: the name of the page it leads to.</summary>
internal static class LinkTarget
{
    private const string ShortcodeEnd = "}}";

    private static readonly char[] s_ofShortcode = ['>', '%', ' ', '"', '\''];
    private static readonly string[] s_extensions = [".html.md", ".md", ".mdx", ".markdown", ".apib", ".html", ".txt"];

    /// <summary><c>../models/Distribution.md#x</c> → <c>Distribution</c>, <c>../leaf/</c> → <c>leaf</c>, <c>{{&lt; relref "things/leaf" &gt;}}</c> likewise; null where the link names no page, as in <c>](.md)</c> or <c>](#)</c>.</summary>
    public static string? PageOf(TextSlice? link)
    {
        if (link is not { IsEmpty: false } target)
        {
            return null;
        }

        string page = PlainText.From(target);
        int anchor = page.IndexOf('#');
        page = (anchor < 0 ? page : page.Substring(0, anchor)).Trim();
        page = page.EndsWith(ShortcodeEnd, StringComparison.Ordinal) ? page.Substring(0, page.Length - ShortcodeEnd.Length).TrimEnd(s_ofShortcode) : page;
        page = page.TrimEnd('/');
        page = page.Substring(page.LastIndexOf('/') + 1);
        foreach (string extension in s_extensions)
        {
            if (page.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                page = page.Substring(0, page.Length - extension.Length);
                break;
            }
        }

        return page.Length == 0 ? null : page;
    }
}
