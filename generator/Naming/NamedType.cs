namespace PiecesGen.Generator.Naming;

/// <summary>A type as C# spells it.</summary>
/// <param name="CSharp">The full spelling, from <c>global::</c>.</param>
/// <param name="Item">What a list or map holds; what a message is.</param>
/// <param name="IsNullable">What a list or map holds may be null.</param>
internal sealed record NamedType(string CSharp, ValueShape Shape, NamedType? Item = null, bool IsNullable = false)
{
    /// <summary>The emitted converter of a record or enum.</summary>
    public string Converter => $"{CSharp}.{SchemaNamer.ConverterName}";

    public bool IsValueType => IsDecimal || Shape is ValueShape.Int64 or ValueShape.Double or ValueShape.Boolean
        or ValueShape.DateTimeOffset or ValueShape.DateOnly or ValueShape.Element or ValueShape.Enum;

    /// <summary>A body that is handed over as it arrives.</summary>
    public bool IsStreamed => Shape is ValueShape.Stream or ValueShape.Events or ValueShape.Values;

    /// <summary>As the item of a list or map is spelled.</summary>
    public string Spelled => IsNullable ? CSharp + "?" : CSharp;

    /// <summary>A value that comes as a number or as text, and goes back as it came.</summary>
    public bool IsDecimal => Shape is ValueShape.Decimal or ValueShape.DecimalText;
}
