using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Models;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>
/// The generator's option <c>enumUnknownDefaultCase</c> ends every enum with a case for values that its client does not know.
/// It is printed as a value, of text or number, but the API has none such.
/// </summary>
internal static class UnknownDefaultCase
{
    private const string Number = "11184809";

    private static readonly string s_text = NameKey.From("unknown_default_open_api");

    /// <summary>The enum as the API has it.</summary>
    public static EnumFacts? Remove(EnumFacts? enumeration) =>
        enumeration is { Values: { Count: > 1 } values } && IsUnknownDefault(values[values.Count - 1].Value)
            ? enumeration with { Values = values.FindAll(static value => !IsUnknownDefault(value.Value)) }
            : enumeration;

    /// <summary>A type as the API has it, where it lists its values.</summary>
    public static TypeFact Remove(TypeFact type) => type switch
    {
        LiteralsTypeFact { Values: { Count: > 1 } values } when IsUnknownDefault(values[values.Count - 1]) =>
            new LiteralsTypeFact(values.FindAll(static value => !IsUnknownDefault(value))),
        ListTypeFact list => list with { Item = Remove(list.Item) },
        _ => type,
    };

    private static bool IsUnknownDefault(string value) => value == Number || string.Equals(NameKey.From(value), s_text, StringComparison.Ordinal);
}
