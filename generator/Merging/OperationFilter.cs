using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Keeps the operations that the project asks for.</summary>
internal sealed class OperationFilter(Options options, DiagnosticList diagnostics)
{
    public EquatableArray<ApiGroup> Apply(EquatableArray<ApiGroup> groups)
    {
        OperationPattern[]? include = Patterns(options.Include);
        OperationPattern[] exclude = Patterns(options.Exclude) ?? [];
        if (include is null && exclude.Length == 0)
        {
            return groups;
        }

        ReportUnused(include ?? [], "Include", "It includes nothing.", groups);
        ReportUnused(exclude, "Exclude", "It excludes nothing.", groups);
        return groups
            .ConvertAll(group => group with { Operations = group.Operations.FindAll(operation => IsKept(group, operation, include, exclude)) })
            .FindAll(static group => group.Operations.Count > 0);
    }

    private static bool IsKept(ApiGroup group, Operation operation, OperationPattern[]? include, OperationPattern[] exclude) =>
        (include is null || IsNamed(group, operation, include)) && !IsNamed(group, operation, exclude);

    private void ReportUnused(OperationPattern[] patterns, string option, string outcome, EquatableArray<ApiGroup> groups)
    {
        foreach (OperationPattern pattern in patterns)
        {
            if (!IsUsed(pattern, groups))
            {
                diagnostics.Add(
                    Catalog.PatternMatchesNothing,
                    PageLocation.None,
                    $"The pattern '{pattern.Text}' of {option} matches no group and no operation of the pages. {outcome}{NearMiss.Hint(pattern.Text, NamesOf(groups))}");
            }
        }
    }

    private static bool IsUsed(OperationPattern pattern, EquatableArray<ApiGroup> groups) =>
        groups.Exists(group => group.Operations.Exists(operation => pattern.Names(group, operation)));

    private static IEnumerable<string> NamesOf(EquatableArray<ApiGroup> groups)
    {
        foreach (ApiGroup group in groups)
        {
            yield return group.Name;
            yield return group.Name + ".*";
            foreach (Operation operation in group.Operations)
            {
                yield return operation.Name;
                yield return $"{group.Name}.{operation.Name}";
            }
        }
    }

    private static OperationPattern[]? Patterns(string? list)
    {
        string[] texts = (list ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries);
        return texts.Length == 0 ? null : Array.ConvertAll(texts, text => new OperationPattern(text.Trim()));
    }

    private static bool IsNamed(ApiGroup group, Operation operation, OperationPattern[] patterns) =>
        Array.Exists(patterns, pattern => pattern.Names(group, operation));
}
