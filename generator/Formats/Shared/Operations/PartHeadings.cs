using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Knows the headings of an operation's parts, and those that are nearly one of them.</summary>
internal static class PartHeadings
{
    private static readonly KeyValuePair<string, PartKind>[] s_headings =
    [
        new("Parameters", PartKind.Parameters),
        new("Path Parameters", PartKind.Parameters),
        new("Other Parameters", PartKind.Parameters),
        new("Return type", PartKind.ReturnType),
        new("Authorization", PartKind.Authorization),
        new("HTTP request headers", PartKind.RequestHeaders),
        new("HTTP response details", PartKind.Responses),
        new("Example", PartKind.Example),
        new("Examples", PartKind.Example),
    ];

    /// <summary>The part that a heading opens.</summary>
    /// <param name="meant">The heading we know, where the page's is only nearly it; otherwise null.</param>
    public static PartKind Read(string title, out string? meant)
    {
        meant = null;
        foreach (KeyValuePair<string, PartKind> heading in s_headings)
        {
            if (string.Equals(heading.Key, title, StringComparison.OrdinalIgnoreCase))
            {
                return heading.Value;
            }
        }

        // Swagger's first Markdown templates misspelled "HTTP reuqest headers".
        string plain = title.TrimEnd(':', ' ', '.');
        foreach (KeyValuePair<string, PartKind> heading in s_headings)
        {
            if (NearMiss.IsNear(plain, heading.Key))
            {
                meant = heading.Key;
                return heading.Value;
            }
        }

        return PartKind.Unknown;
    }
}
