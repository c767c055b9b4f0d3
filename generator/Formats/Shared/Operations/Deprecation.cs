using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>The mark of a deprecated operation: <c>applications_register - (Deprecated)</c> in the method table and the heading.</summary>
internal static class Deprecation
{
    private const string Mark = "(Deprecated)";

    public static bool IsIn(string? text) => text is not null && text.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The name without the mark and the dash in front of it.</summary>
    public static TextSlice Strip(TextSlice name)
    {
        int at = name.ToString().IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
        {
            return name;
        }

        TextSlice rest = name.Sub(0, at).Trim();
        return rest.EndsWith("-") ? rest.Sub(0, rest.Length - 1).Trim() : rest;
    }
}
