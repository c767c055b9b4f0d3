using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>A schema and the C# name of its type.</summary>
internal abstract record NamedSchema(EmitTarget Home, string Name, string SchemaName, string? Description);

/// <summary>A schema that becomes a record, or a class.</summary>
/// <param name="IsOpen">Nothing is documented about it, not even that it is an object.</param>
internal sealed record NamedRecord(
    EmitTarget Home,
    string Name,
    string SchemaName,
    string? Description,
    bool IsOpen,
    EquatableArray<NamedProperty> Properties)
    : NamedSchema(Home, Name, SchemaName, Description)
{
    /// <summary>The types of which a value is one.</summary>
    public EquatableArray<NamedVariant> Variants { get; init; }

    /// <summary>One of the types of which a value is one is any at all, which <see cref="Variants"/> does not hold.</summary>
    public bool HasAnyVariant { get; init; }
}

/// <summary>A type that a value of a union may have.</summary>
/// <param name="Name">The method that gives the value as such.</param>
/// <param name="Discriminator">The property that tells that it is one; null where none does.</param>
internal sealed record NamedVariant(string Name, NamedType Type, NamedDiscriminator? Discriminator);

/// <summary>A property of a variant whose values no other variant has.</summary>
internal sealed record NamedDiscriminator(string Property, bool IsRequired, EquatableArray<string> Values);

/// <summary>A schema that becomes an open enum.</summary>
/// <param name="IsNumeric">Its values are numbers in JSON.</param>
/// <param name="Literals">Where they are true and false, or of several kinds: those that are not text.</param>
internal sealed record NamedEnum(
    EmitTarget Home, string Name, string SchemaName, string? Description, bool IsNumeric, EquatableArray<NamedValue> Values, EquatableArray<string> Literals)
    : NamedSchema(Home, Name, SchemaName, Description);

/// <summary>A property of a record.</summary>
/// <param name="LocalName">A variable that holds it while it is read or written.</param>
internal sealed record NamedProperty(
    string Name, string LocalName, string WireName, EquatableArray<string> AlternativeWireNames, NamedType Type, bool IsRequired, bool IsReadOnly, string? Description)
{
    /// <summary>Its value is read if it is of the type, and kept as it came if it is not.</summary>
    public bool IsTypeInferred { get; init; }
}

/// <summary>A documented value of an open enum.</summary>
internal sealed record NamedValue(string Name, string WireValue);
