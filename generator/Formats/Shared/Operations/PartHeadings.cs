using System;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Knows the headings of an operation's parts, and those that are nearly one of them.</summary>
internal static class PartHeadings
{
    private static readonly (string Text, PartKind Kind)[] s_headings =
    [
        ("Parameters", PartKind.Parameters),
        ("Path Parameters", PartKind.Parameters),
        ("Other Parameters", PartKind.Parameters),
        ("Required Parameters", PartKind.Parameters),
        ("Optional Parameters", PartKind.Parameters),
        ("Return type", PartKind.ReturnType),
        ("Authorization", PartKind.Authorization),
        ("HTTP request headers", PartKind.RequestHeaders),
        ("HTTP response details", PartKind.Responses),
        ("URI(s):", PartKind.Servers),
        ("Example", PartKind.Example),
        ("Examples", PartKind.Example),
    ];

    /// <summary>The part that a heading opens.</summary>
    /// <param name="meant">The heading we know, where the page's is only nearly it; otherwise null.</param>
    public static PartKind Read(string title, out string? meant)
    {
        meant = null;
        (string? Text, PartKind Kind) heading = Array.Find(s_headings, known => string.Equals(known.Text, title, StringComparison.OrdinalIgnoreCase));
        if (heading.Text is null)
        {
            // Swagger's first Markdown templates misspelled "HTTP reuqest headers".
            string plain = title.TrimEnd(':', ' ', '.');
            heading = Array.Find(s_headings, known => NearMiss.IsNear(plain, known.Text));
            meant = heading.Text;
        }

        return heading.Kind;
    }
}
