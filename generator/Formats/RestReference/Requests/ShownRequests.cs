using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Requests;

/// <summary>Gathers the requests that the examples of a page show: what they call, an operation should state.</summary>
internal static class ShownRequests
{
    /// <param name="owned">The sections that belong to operations.</param>
    /// <param name="drafts">What was read of these sections.</param>
    public static EquatableArray<ShownRequestFacts> Read(MarkdownPage page, PageOutline outline, HashSet<int> owned, List<OperationDraft> drafts)
    {
        List<ShownRequestFacts> shown = [];
        foreach (OperationDraft draft in drafts)
        {
            foreach ((ExampleRequest request, TextSlice _) in draft.Examples.Requests)
            {
                Add(request, shown);
            }
        }

        for (int i = 0; i < page.Sections.Count; i++)
        {
            foreach (PageBlock block in owned.Contains(i) || outline.IsHistory(i) ? [] : page.Sections[i].Blocks)
            {
                if (block is CodeListing code && ExampleRequest.Read(code) is { } request)
                {
                    Add(request, shown);
                }
            }
        }

        return EquatableArray.From(shown);
    }

    private static void Add(ExampleRequest request, List<ShownRequestFacts> shown)
    {
        if (request.Called is var (host, path) && path.Length > 1)
        {
            shown.Add(new ShownRequestFacts(request.Verb, host, new Located<string>(path.ToString().TrimEnd('/'), path.Span)));
        }
    }
}
