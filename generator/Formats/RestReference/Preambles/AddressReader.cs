using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Preambles;

/// <summary>Reads where an API can be reached: from front matter, from sentences about it, and from the addresses that examples call.</summary>
internal static class AddressReader
{
    private static readonly string[] s_keys = ["base_url", "baseurl", "base-url", "api_url", "server", "servers"];
    private static readonly string[] s_attributes = ["baseUrl", "host"];
    private static readonly Phrases s_sentences = Phrases.OfWords("base url", "base uri", "base address", "api root", "root url", "server url", "reachable at", "reachable under", "served at", "served from", "relative to");

    // What else stands in front of these words makes them those of something else: "image base URL".
    private static readonly string[] s_before = ["", "the", "api", "our", "is", "are", "rest", "http", "this", "following", "a"];
    private static readonly char[] s_marks = [' ', '*', '_', '`', '\n', '\r', '\t', ','];
    private static readonly Phrases s_placeholders = new("example", "your", "<", "{", "[", "$", "*", "%", "...", ".test", ".invalid");
    private static readonly char[] s_trail = ['.', '/', ':', '*', '_', ']'];

    /// <param name="owned">The sections that belong to operations.</param>
    public static Located<string>? Stated(MarkdownPage page, PageOutline outline, HashSet<int> owned)
    {
        foreach (string key in s_keys)
        {
            if (page.FindFrontMatter(key) is { } entry && AddressIn(entry.Value, 0, isBase: true) is { } stated)
            {
                return Located(stated);
            }
        }

        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            foreach (PageBlock block in section.Blocks)
            {
                if (block is TemplateTag && TagAttribute.FindAny(block.Source, s_attributes) is { } named && AddressIn(named, 0, isBase: true) is { } address)
                {
                    return Located(address);
                }
            }

            bool isAnnounced = AnnouncedAt(section.Heading.Meaning) >= 0;
            foreach (PageBlock block in owned.Contains(i) || outline.IsHistory(i) ? [] : section.Blocks)
            {
                int at = block is Paragraph && block.Source.Holds(s_sentences) ? AnnouncedAt(block.Source.ToString()) : -1;
                if ((at >= 0 || isAnnounced) && block is Paragraph or CodeListing && AddressIn(block.Source, Math.Max(at, 0), isBase: true) is { } stated)
                {
                    return Located(stated);
                }

                // A label announces the block behind it.
                isAnnounced = at >= 0;
            }
        }

        return null;
    }

    /// <summary>What examples call in front of the paths of their operations, most of them; null where they call none.</summary>
    public static Located<string>? Shown(List<OperationPlan> plans, List<OperationDraft> drafts)
    {
        Dictionary<string, (TextSlice Address, int Count)> votes = new(StringComparer.Ordinal);
        (TextSlice Address, int Count)? best = null;
        HashSet<string> hosts = new(StringComparer.Ordinal);
        for (int i = 0; i < plans.Count; i++)
        {
            foreach ((Requests.ExampleRequest _, TextSlice source) in drafts[i].Examples.Requests)
            {
                if (AddressIn(source, 0, isBase: false, hosts) is { } called && BaseOf(called, plans[i].Statements) is { } address)
                {
                    string key = address.ToString();
                    int count = votes.TryGetValue(key, out (TextSlice Address, int Count) known) ? known.Count + 1 : 1;
                    votes[key] = (count == 1 ? address : known.Address, count);
                    best = best is null || count > best.Value.Count ? votes[key] : best;
                }
            }
        }

        return best is { } voted ? Located(voted.Address) : null;
    }

    private static Located<string> Located(TextSlice address) => new(address.ToString(), address.Span);

    /// <summary>Where the words for the address of the API stand in a text; -1 where they do not.</summary>
    private static int AnnouncedAt(string text)
    {
        foreach ((string _, int at) in s_sentences.FindIn(text))
        {
            string before = text.Substring(0, at).TrimEnd(s_marks);
            if (Array.IndexOf(s_before, before.Substring(before.LastIndexOfAny(s_marks) + 1).ToLowerInvariant()) >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The first address behind a place that can be called: no placeholder, and none of those that are reserved for examples.</summary>
    /// <param name="isBase">It has no placeholder in its path either.</param>
    /// <param name="known">What can be called, as far as it has been looked at: the examples of a page call the same host.</param>
    private static TextSlice? AddressIn(TextSlice text, int from, bool isBase, HashSet<string>? known = null)
    {
        int at = text.IndexOf("http", from);
        while (at >= 0)
        {
            string address = text.Sub(at, AddressText.EndOf(text, at)).ToString().TrimEnd(s_trail);
            int path = address.IndexOf('/', address.IndexOf("://", StringComparison.Ordinal) + 3);
            string named = isBase || path < 0 ? address : address.Substring(0, path);
            bool isKnown = known?.Contains(named) == true;
            if (isKnown || (Uri.TryCreate(named, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0))
            {
                if (!isKnown && s_placeholders.AreIn(named))
                {
                    return null;
                }

                known?.Add(named);
                return text.Sub(at, at + address.Length);
            }

            at = text.IndexOf("http", at + 4);
        }

        return null;
    }

    /// <summary>What stands in front of the path of one of the operations; null where the address is of none.</summary>
    private static TextSlice? BaseOf(TextSlice called, List<Statement> statements)
    {
        string text = called.ToString();
        int query = text.IndexOf('?');
        text = query < 0 ? text : text.Substring(0, query);
        int host = text.IndexOf("://", StringComparison.Ordinal) + 3;
        foreach (Statement statement in statements)
        {
            if (LengthInFront(text, statement.Path.Value.Trim('/')) is var length && length >= host)
            {
                return called.Sub(0, length);
            }
        }

        return null;
    }

    /// <summary>How long what stands in front of the path is; -1 where the address does not end with it.</summary>
    private static int LengthInFront(string address, string path)
    {
        int end = address.Length;
        int last = path.Length;
        while (last >= 0 && end > 0)
        {
            int first = last == 0 ? 0 : path.LastIndexOf('/', last - 1) + 1;
            int start = address.LastIndexOf('/', end - 1) + 1;
            bool isVariable = path.IndexOf('{', first, last - first) >= 0;
            if (!isVariable && !(end - start == last - first && string.CompareOrdinal(address, start, path, first, end - start) == 0))
            {
                return -1;
            }

            last = first - 1;
            end = start - 1;
        }

        return last < 0 ? end : -1;
    }
}
