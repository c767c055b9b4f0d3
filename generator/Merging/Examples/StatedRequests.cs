using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Compares the requests that examples show with the operations that pages state.</summary>
internal sealed class StatedRequests
{
    private readonly List<(string? Verb, string[] Path)> _operations = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    private StatedRequests(List<PageFacts> pages)
    {
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    if (operation.Path is { } path)
                    {
                        _operations.Add((operation.Verb?.Value, PartsOf(path.Value)));
                    }
                }
            }
        }
    }

    /// <summary>Reports the requests to the hosts of the API that no operation states, each once.</summary>
    public static void Report(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        if (!pages.Exists(static page => page.ShownRequests.Count > 0))
        {
            return;
        }

        StatedRequests stated = new(pages);
        HashSet<string> hosts = new(StringComparer.Ordinal);
        List<(PageFacts Page, ShownRequestFacts Request)> unstated = [];
        foreach (PageFacts page in pages)
        {
            foreach (ShownRequestFacts request in page.Groups.Count == 0 ? [] : page.ShownRequests)
            {
                if (stated.Has(request))
                {
                    hosts.Add(request.Host);
                }
                else
                {
                    unstated.Add((page, request));
                }
            }
        }

        foreach ((PageFacts page, ShownRequestFacts request) in unstated)
        {
            if (hosts.Contains(request.Host) && stated._reported.Add($"{request.Verb} {request.Path.Value}"))
            {
                diagnostics.Add(
                    Catalog.RequestOfNoOperation,
                    new PageLocation(page.Path, request.Path.Span),
                    $"The example sends {request.Verb} {request.Path.Value}, which no page states. State the method and path below a heading to add the operation.");
            }
        }
    }

    /// <summary>The path of an operation is the end of what is called: the beginning is that of the API's address.</summary>
    private bool Has(ShownRequestFacts request)
    {
        string[] called = PartsOf(request.Path.Value);
        return _operations.Exists(operation => (operation.Verb is null || operation.Verb == request.Verb) && IsEnd(operation.Path, called));
    }

    /// <summary>A variable may stand for several parts: <c>/images/{name}</c> is called as <c>/images/garden/rose:1</c>.</summary>
    private static bool IsEnd(string[] path, string[] called)
    {
        int part = path.Length - 1;
        int at = called.Length - 1;

        // The last variable that was passed, and the first part that it stands for: it takes one more where the rest does not fit.
        int variable = -1;
        int taken = -1;
        while (part >= 0 && at >= 0)
        {
            if (path[part].IndexOf('{') >= 0)
            {
                variable = part;
                taken = at;
            }
            else if (!string.Equals(path[part], called[at], StringComparison.OrdinalIgnoreCase))
            {
                if (variable < 0)
                {
                    return false;
                }

                part = variable;
                at = --taken;
            }

            part--;
            at--;
        }

        return part < 0;
    }

    private static string[] PartsOf(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
