using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>The pages of one client.</summary>
/// <param name="Name">The name that its items give it; null for the client whose pages name none.</param>
/// <param name="Pages">With what each of them alone tells.</param>
internal sealed record ClientPages(string? Name, Options Options, EquatableArray<PageFacts> Pages)
{
    /// <summary>One client per name, in the order of the names; the one without a name comes first. None where its code would not compile.</summary>
    public static IEnumerable<ClientPages> Group((ImmutableArray<PageResult> Pages, ProjectOptions Project) input, CancellationToken cancellationToken)
    {
        if (input.Project.OldLanguage is not null)
        {
            yield break;
        }

        var clients = new SortedDictionary<string, List<PageResult>>(StringComparer.Ordinal);
        foreach (PageResult page in input.Pages)
        {
            string name = page.Client.Client ?? "";
            if (!clients.TryGetValue(name, out List<PageResult>? pages))
            {
                clients.Add(name, pages = []);
            }

            pages.Add(page);
        }

        foreach (List<PageResult> pages in clients.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return From(pages, input.Project);
        }
    }

    /// <summary>Where pages of a client state different options, the first in the order of paths counts.</summary>
    private static ClientPages From(List<PageResult> pages, ProjectOptions project)
    {
        PagePath.Sort(pages, static page => page.Facts.Path);
        ClientOptions options = pages[0].Client;
        foreach (PageResult page in pages)
        {
            options = page.Client.Equals(options) ? options : options.Or(page.Client);
        }

        // A named client has a namespace of its own unless its items say otherwise.
        ClientOptions defaults = options.Client is null ? project.Defaults : project.Defaults with { Namespace = null };
        return new ClientPages(
            options.Client,
            options.Or(defaults).ToOptions(project),
            EquatableArray.From(pages.ConvertAll(page => page.Decided)));
    }
}
