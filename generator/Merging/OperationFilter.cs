using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Keeps the operations that the project asks for. A pattern names a group (<c>Distribution</c>), an operation
/// (<c>*_snapshot</c>) or both (<c>Distribution.*</c>); <c>*</c> stands for any text, case does not matter.
/// </summary>
internal static class OperationFilter
{
    public static EquatableArray<ApiGroup> Apply(EquatableArray<ApiGroup> groups, Options options)
    {
        string[]? include = Patterns(options.Include);
        string[] exclude = Patterns(options.Exclude) ?? [];
        if (include is null && exclude.Length == 0)
        {
            return groups;
        }

        var kept = new List<ApiGroup>(groups.Count);
        foreach (ApiGroup group in groups)
        {
            var operations = new List<Operation>(group.Operations.Count);
            foreach (Operation operation in group.Operations)
            {
                bool isKept = include is null || IsNamed(group, operation, include);
                if (isKept && !IsNamed(group, operation, exclude))
                {
                    operations.Add(operation);
                }
            }

            if (operations.Count > 0)
            {
                kept.Add(group with { Operations = EquatableArray<Operation>.From(operations) });
            }
        }

        return EquatableArray<ApiGroup>.From(kept);
    }

    private static string[]? Patterns(string? list)
    {
        string[] patterns = (list ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < patterns.Length; i++)
        {
            patterns[i] = patterns[i].Trim();
        }

        return patterns.Length == 0 ? null : patterns;
    }

    private static bool IsNamed(ApiGroup group, Operation operation, string[] patterns)
    {
        foreach (string pattern in patterns)
        {
            if (Matches(group.Name, pattern) || Matches(operation.Name, pattern) || Matches($"{group.Name}.{operation.Name}", pattern))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Greedy matching that steps back to the last <c>*</c> where it fails.</summary>
    private static bool Matches(string text, string pattern)
    {
        int t = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
        {
            p++;
        }

        return p == pattern.Length;
    }
}
