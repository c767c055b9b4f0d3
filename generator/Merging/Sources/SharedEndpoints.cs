using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// Gives operations that headings name the name and group that another page gives the same method and path, so that both pages are
/// of one operation; a source that names operations itself comes first, then the first page.
/// </summary>
internal sealed class SharedEndpoints
{
    private readonly Dictionary<string, NamedEndpoint> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly DiagnosticList _diagnostics;

    private SharedEndpoints(DiagnosticList diagnostics) => _diagnostics = diagnostics;

    /// <param name="pages">In the order of their paths.</param>
    public static List<PageFacts> Unify(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        if (!pages.Exists(static page => page.Source.NamesByHeadings))
        {
            return pages;
        }

        var shared = new SharedEndpoints(diagnostics);
        foreach (PageFacts page in pages.FindAll(static page => page is { Source: { NamesByHeadings: false, MustMatch: false } }))
        {
            shared.Add(page, static _ => true);
        }

        // A mention of an operation does not name it where another page describes it.
        List<PageFacts> byHeadings = pages.FindAll(static page => page.Source.NamesByHeadings);
        byHeadings.ForEach(page => shared.Add(page, Describes));
        byHeadings.ForEach(page => shared.Add(page, static _ => true));
        return pages.ConvertAll(page => page.Source.NamesByHeadings ? shared.Rename(page) : page);
    }

    private static bool Describes(OperationFacts operation) =>
        operation.Responses is { Count: > 0 } || operation.Body is not null || operation.Returns is not null || operation.Parameters is { Count: > 0 };

    private void Add(PageFacts page, Func<OperationFacts, bool> isSuch)
    {
        foreach (GroupFacts group in page.Groups)
        {
            foreach (OperationFacts operation in group.Operations)
            {
                if (isSuch(operation) && group.Name is { } name && KeyOf(operation) is { } key && !_named.ContainsKey(key))
                {
                    _named.Add(key, new NamedEndpoint(name.Value, FreeName(name.Value, page, operation), page, operation));
                }
            }
        }
    }

    /// <summary>
    /// Headings of two pages may call two operations of one group the same: the second has the name of its page too, or, where
    /// that is taken as well, the one of its method and path.
    /// </summary>
    private string FreeName(string group, PageFacts page, OperationFacts operation)
    {
        string name = operation.Name.Value;
        if (_names.Add(NameOf(name)) || !page.Source.NamesByHeadings)
        {
            return name;
        }

        string other = $"{name}_{PageFileName.From(page.Path)}";
        return _names.Add(NameOf(other)) ? other : EndpointName.From(operation.Verb!.Value.Value, operation.Path!.Value.Value);

        string NameOf(string called) => NameKey.From(group) + " " + NameKey.From(called);
    }

    /// <summary>The same page where its names count.</summary>
    private PageFacts Rename(PageFacts page)
    {
        bool isSame = true;
        var groups = new List<GroupFacts>();
        foreach (GroupFacts group in page.Groups)
        {
            isSame &= group.Operations.Count > 0;
            var own = new List<OperationFacts>();
            foreach (OperationFacts operation in group.Operations)
            {
                if (KeyOf(operation) is not { } key)
                {
                    own.Add(operation);
                    continue;
                }

                NamedEndpoint known = _named[key];
                OperationFacts renamed = operation.Name.Value == known.Operation ? operation : operation with { Name = operation.Name with { Value = known.Operation } };
                isSame &= ReferenceEquals(known.Facts, renamed);
                if (ReferenceEquals(known.Facts, operation))
                {
                    own.Add(renamed);
                }
                else
                {
                    ReportDifference(page, operation, known);
                    groups.Add(new GroupFacts(new Located<string>(known.Group, operation.Name.Span), null, [WithVariablesOf(known.Facts, renamed)]));
                }
            }

            groups.Add(group with { Operations = EquatableArray.From(own) });
        }

        return isSame ? page : page with { Groups = EquatableArray.From(groups.FindAll(static group => group.Operations.Count > 0)) };
    }

    /// <summary>Pages may call the variables of one path differently: they are those of the first.</summary>
    private static OperationFacts WithVariablesOf(OperationFacts known, OperationFacts operation)
    {
        List<string> names = UrlTemplate.VariablesOf(known.Path!.Value.Value);
        List<string> own = UrlTemplate.VariablesOf(operation.Path!.Value.Value);
        return operation with
        {
            Parameters = operation.Parameters?.ConvertAll(parameter => own.IndexOf(parameter.Name.Value) is >= 0 and int at && at < names.Count ? parameter with { Name = parameter.Name with { Value = names[at] } } : parameter),
        };
    }

    /// <summary>Two descriptions by people that list other parameters: one of them is out of date, or they are two ways to call it.</summary>
    private void ReportDifference(PageFacts page, OperationFacts operation, NamedEndpoint known)
    {
        if (!known.Page.Source.NamesByHeadings || CallVariants.SentBy(operation) is not { Count: > 0 } sent || CallVariants.SentBy(known.Facts) is not { Count: > 0 } others)
        {
            return;
        }

        var names = new HashSet<string>(others.ConvertAll(static other => NameKey.From(other.Name.Value)), StringComparer.Ordinal);
        if (sent.Find(parameter => !names.Contains(NameKey.From(parameter.Name.Value))) is { } first)
        {
            _diagnostics.Add(
                Catalog.OperationDescribedTwice,
                new PageLocation(page.Path, first.Name.Span),
                $"{operation.Verb!.Value.Value} {operation.Path!.Value.Value} has the parameter '{first.Name.Value}' here, but not {(ReferenceEquals(known.Page, page) ? "below the heading" : "on the page")} that calls it '{known.Operation}'. Both descriptions were merged. What only one of them lists is optional.");
        }
    }

    /// <summary>What tells an operation from others, whatever pages call it and its variables; null where no place says its method or path.</summary>
    public static string? KeyOf(OperationFacts operation) =>
        operation is { Verb: { } verb, Path: { } path } ? $"{verb.Value} {UrlTemplate.ShapeOf(path.Value).TrimEnd('/')}" : null;

    /// <summary>What a page calls a method and path.</summary>
    private sealed record NamedEndpoint(string Group, string Operation, PageFacts Page, OperationFacts Facts);
}
