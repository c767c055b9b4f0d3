using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// What one page contributes to the question how names are written on the wire: no places, so that it is equal after most
/// edits. All lists are distinct and in ordinal order.
/// </summary>
/// <param name="Source">The pages that are spelled alike: those of one kind in one folder.</param>
/// <param name="IsVerbatim">Its kind of page spells names as they are on the wire.</param>
/// <param name="Mentions">The names that prose spells.</param>
/// <param name="PathVariables">The names in the braces of paths.</param>
/// <param name="Parameters">The parameters' names as the page prints them.</param>
/// <param name="Properties">The properties' names, likewise.</param>
internal sealed record PageSpellings(
    string Source,
    bool IsVerbatim,
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
        if (page.Source.MustMatch)
        {
            // What it calls a member is how other pages print it.
            return new PageSpellings(SourceOf(PageOrigin.From(page)), IsVerbatim: false, [], [], [], []);
        }

        foreach (GroupFacts group in page.Groups)
        {
            foreach (OperationFacts operation in group.Operations)
            {
                AddNames(operation.Parameters ?? [], parameters);
                if (operation.Path is { } path)
                {
                    variables.UnionWith(new PathVariables(path.Value).Names);
                }
            }
        }

        foreach (ModelFacts model in page.Models)
        {
            AddNames(model.Properties ?? [], properties);
        }

        return new PageSpellings(
            SourceOf(PageOrigin.From(page)),
            page.Source.Names == NameCasing.Verbatim,
            MentionReader.Read(page),
            EquatableArray.From(variables),
            EquatableArray.From(parameters),
            EquatableArray.From(properties));
    }

    public static string SourceOf(PageOrigin page) => $"{page.Source.Name ?? page.Language}:{PagePath.FolderOf(page.Path)}";

    private static void AddNames(EquatableArray<MemberFacts> rows, SortedSet<string> names)
    {
        foreach (MemberFacts row in rows)
        {
            names.Add(row.Name.Value);
        }
    }
}
