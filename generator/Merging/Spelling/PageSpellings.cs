using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// What one page contributes to the question how names are written on the wire: no places, so that it is equal after most
/// edits. All lists are distinct and in ordinal order.
/// </summary>
/// <param name="Source">The pages that are spelled alike: those of one dialect in one folder.</param>
/// <param name="Mentions">The names that prose spells.</param>
/// <param name="PathVariables">The names in the braces of paths.</param>
/// <param name="Parameters">The parameters' names as the page prints them, escapes undone.</param>
/// <param name="Properties">The properties' names, likewise.</param>
internal sealed record PageSpellings(
    string Source,
    EquatableArray<string> Mentions,
    EquatableArray<string> PathVariables,
    EquatableArray<string> Parameters,
    EquatableArray<string> Properties)
{
    public static PageSpellings From(PageFacts page)
    {
        var variables = new SortedSet<string>(StringComparer.Ordinal);
        var parameters = new SortedSet<string>(StringComparer.Ordinal);
        var properties = new SortedSet<string>(StringComparer.Ordinal);
        if (page is ApiPageFacts api)
        {
            AddOperations(api, variables, parameters);
        }
        else if (page is ModelPageFacts model)
        {
            AddNames(page, model.Properties, properties);
        }

        return new PageSpellings(
            SourceOf(page),
            page.Mentions,
            EquatableArray.From(variables),
            EquatableArray.From(parameters),
            EquatableArray.From(properties));
    }

    public static string SourceOf(PageFacts page) =>
        $"{page.Dialect ?? page.UnknownLanguage?.Value}:{PagePath.FolderOf(page.Path)}";

    private static void AddOperations(ApiPageFacts page, SortedSet<string> variables, SortedSet<string> parameters)
    {
        var endpoints = new PageEndpoints(page);
        foreach (OperationFacts operation in page.Operations)
        {
            AddNames(page, operation.Parameters, parameters);
            if (endpoints.SectionOf(operation).UrlTemplate is { } urlTemplate)
            {
                variables.UnionWith(new PathVariables(urlTemplate.Value).Names);
            }
        }
    }

    private static void AddNames(PageFacts page, EquatableArray<MemberFacts>? rows, SortedSet<string> names)
    {
        Dialect dialect = Dialect.ByName(page.Dialect);
        foreach (MemberFacts row in rows ?? [])
        {
            names.Add(dialect.UndoEscape(row.Name.Value));
        }
    }
}
