namespace PiecesGen.Generator.Model.Values;

/// <summary>What docs call a value of an enum: <c>GREATER_THAN</c> for <c>&gt;</c>.</summary>
/// <param name="Value">The value as it is on the wire.</param>
internal sealed record EnumValueName(string Value, string Name);
