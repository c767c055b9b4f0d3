using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Model;

/// <summary>A named type of the API.</summary>
/// <param name="GivenName">The name that a correction gives it in C#.</param>
internal abstract record Schema(string Name, string? Description, string? GivenName = null);

/// <summary>A schema that is named but has no page: nothing is known about it, not even that it is an object.</summary>
internal sealed record OpenSchema(string Name) : Schema(Name, null);

/// <summary>An object with documented properties.</summary>
internal sealed record ObjectSchema(string Name, string? Description, EquatableArray<Property> Properties, string? GivenName = null)
    : Schema(Name, Description, GivenName);

/// <summary>A string with documented values; none where the docs do not list them.</summary>
internal sealed record EnumSchema(string Name, string? Description, EquatableArray<string> Values, string? GivenName = null)
    : Schema(Name, Description, GivenName);
