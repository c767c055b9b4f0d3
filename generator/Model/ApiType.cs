using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>The type of a parameter, property or body.</summary>
internal abstract record ApiType;

/// <summary>A type that is no schema, list or map.</summary>
internal sealed record PrimitiveType(PrimitiveKind Kind) : ApiType;

/// <summary>A schema of the model.</summary>
internal sealed record SchemaReference(string SchemaName) : ApiType;

/// <summary>One of the listed texts.</summary>
internal sealed record LiteralsType(EquatableArray<string> Values) : ApiType
{
    /// <inheritdoc cref="EnumSchema.ValueOf(string)"/>
    public string? ValueOf(string documented) => EnumSchema.ValueOf(documented, Values, [], type: "");
}

/// <summary>A list.</summary>
/// <param name="HoldsNulls">Items may be null.</param>
internal sealed record ListType(ApiType Item, bool HoldsNulls = false) : ApiType;

/// <summary>A map from strings.</summary>
/// <param name="HoldsNulls">Values may be null.</param>
internal sealed record MapType(ApiType Value, bool HoldsNulls = false) : ApiType;
