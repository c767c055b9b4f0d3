using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Model;

/// <summary>A named type of the API.</summary>
/// <param name="GivenName">The name that a correction gives it in C#.</param>
internal abstract record Schema(string Name, string? Description, string? GivenName = null);

/// <summary>A schema that has no page, or whose page lists types of which it is one: it need not even be an object.</summary>
/// <param name="Variants">These types; empty where the docs do not say.</param>
internal sealed record OpenSchema(string Name, string? Description = null, string? GivenName = null, EquatableArray<ApiType> Variants = default)
    : Schema(Name, Description, GivenName);

/// <summary>An object with documented properties.</summary>
/// <param name="Variants">Where the properties are those that several models have, each of them or in common: these models, of which a value is one.</param>
internal sealed record ObjectSchema(
    string Name, string? Description, EquatableArray<Property> Properties, string? GivenName = null, EquatableArray<ApiType> Variants = default)
    : Schema(Name, Description, GivenName);

/// <summary>One of the documented values; none where the docs do not list them.</summary>
/// <param name="Kind">What the values are in JSON: text, numbers, true and false, or any of them.</param>
internal sealed record EnumSchema(
    string Name, string? Description, EquatableArray<string> Values, PrimitiveKind Kind = PrimitiveKind.String, string? GivenName = null)
    : Schema(Name, Description, GivenName)
{
    /// <summary>What the docs call the values, where they do.</summary>
    public EquatableArray<EnumValueName> ValueNames { get; init; }

    /// <summary>Where they are true and false, or of several kinds: those that are not text.</summary>
    public EquatableArray<string> Literals { get; init; }

    /// <summary>
    /// What the docs call a value; null where they do not, where signs alone call it so, or where the value, which begins with a
    /// letter, is a name itself.
    /// </summary>
    public string? NameOf(string value) => value.Length > 0 && char.IsLetter(value[0])
        ? null
        : ValueNames.Find(name => name.Value == value && HasLetter(name.Name))?.Name;

    /// <summary>
    /// The value that the docs mean by a text: itself, quoted or not, or its member in the language of their client
    /// (<c>Mode.AUTO</c>, <c>MODE_AUTO</c>). Null for none; an enum whose values the docs do not list may have any.
    /// </summary>
    public string? ValueOf(string documented) => ValueOf(documented, Values, ValueNames, Name);

    /// <inheritdoc cref="ValueOf(string)"/>
    /// <param name="names">What the docs call the values, where they do.</param>
    /// <param name="type">The name of their type; empty where it has none.</param>
    public static string? ValueOf(string documented, EquatableArray<string> values, EquatableArray<EnumValueName> names, string type)
    {
        string text = QuotedText.Unquote(documented);
        if (values.Count == 0 || values.Contains(text))
        {
            return text;
        }

        string member = NameKey.From(text.Substring(text.LastIndexOf('.') + 1));
        string prefix = NameKey.From(type);
        return names.Find(name => IsMember(name.Name))?.Value ?? values.Find(IsMember);

        bool IsMember(string name) => NameKey.From(name) is { Length: > 0 } key && (member == key || member == prefix + key);
    }

    /// <summary>Whether some sign of a text is a letter.</summary>
    public static bool HasLetter(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
