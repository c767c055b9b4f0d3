using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Keeps the operations that the project asks for.</summary>
/// <param name="Include">Patterns of those to keep; null keeps all.</param>
/// <param name="Exclude">Patterns of those to leave out.</param>
internal sealed record OperationFilter(EquatableArray<OperationPattern>? Include, EquatableArray<OperationPattern> Exclude)
{
    public static OperationFilter For(Options options) => new(Patterns(options.Include), Patterns(options.Exclude) ?? []);

    private bool KeepsAll => Include is null && Exclude.Count == 0;

    /// <summary>The group with such operations alone.</summary>
    public ApiGroup Kept(ApiGroup group) =>
        KeepsAll ? group : group with { Operations = group.Operations.FindAll(operation => IsKept(group, operation)) };

    /// <summary>The groups that are left. One that the docs leave without operations is no matter of patterns.</summary>
    public EquatableArray<ApiGroup> Left(EquatableArray<ApiGroup> kept) => KeepsAll ? kept : kept.FindAll(static group => group.Operations.Count > 0);

    /// <summary>Reports the patterns that name nothing.</summary>
    public void ReportUnused(EquatableArray<ApiGroup> groups, DiagnosticList diagnostics)
    {
        ReportUnused(Include ?? [], "Include", "It includes nothing.", groups, diagnostics);
        ReportUnused(Exclude, "Exclude", "It excludes nothing.", groups, diagnostics);
    }

    private bool IsKept(ApiGroup group, Operation operation) =>
        (Include is not { } include || IsNamed(group, operation, include)) && !IsNamed(group, operation, Exclude);

    private static void ReportUnused(EquatableArray<OperationPattern> patterns, string option, string outcome, EquatableArray<ApiGroup> groups, DiagnosticList diagnostics)
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

    private static EquatableArray<OperationPattern>? Patterns(string? list)
    {
        string[] texts = (list ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries);
        return texts.Length == 0 ? null : new EquatableArray<OperationPattern>(Array.ConvertAll(texts, text => new OperationPattern(text.Trim())));
    }

    private static bool IsNamed(ApiGroup group, Operation operation, EquatableArray<OperationPattern> patterns) =>
        patterns.Exists(pattern => pattern.Names(group, operation));
}
