using System;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Models;

/// <summary>Knows the headings of a model page's parts.</summary>
internal static class ModelHeadings
{
    private const string Properties = "Properties";

    // With signs behind it.
    private const int MaxDifference = 5;
    private const string Enum = "Enum";
    private const string EnumVariants = "Enum Variants";

    private static readonly char[] s_behind = [':', ' ', '.'];

    public static bool IsProperties(string title) => string.Equals(title, Properties, StringComparison.OrdinalIgnoreCase);

    /// <summary>Nearly <c>Properties</c>.</summary>
    public static bool IsNearlyProperties(string title) => !IsProperties(title) && Math.Abs(title.Length - Properties.Length) <= MaxDifference && NearMiss.IsNear(title.TrimEnd(s_behind), Properties);

    /// <summary><c>Enum</c>, in Rust pages <c>Enum Variants</c>; <c>Enum: StatusEnum</c> lists the values of a property and is another heading.</summary>
    public static bool IsEnum(string title) => string.Equals(title, Enum, StringComparison.OrdinalIgnoreCase) || IsEnumVariants(title);

    /// <summary><c>Enum Variants</c>: Rust's enums are both, values and types of which one is meant. Only the values are listed.</summary>
    public static bool IsEnumVariants(string title) => string.Equals(title, EnumVariants, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name behind <c>Enum: StatusEnum</c>, or null where the heading is another one.</summary>
    public static string? EnumOfProperty(string title)
    {
        if (!title.StartsWith(Enum, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string rest = title.Substring(Enum.Length).TrimStart();
        return rest.Length > 1 && rest[0] == ':' ? rest.Substring(1).Trim() : null;
    }
}
