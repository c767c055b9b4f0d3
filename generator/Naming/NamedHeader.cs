namespace PiecesGen.Generator.Naming;

/// <summary>A documented header of responses, as an extension of their headers.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="WireName">As HTTP spells it.</param>
/// <param name="CSharp">The type of its value.</param>
/// <param name="Reader">The method of the runtime that reads it.</param>
internal sealed record NamedHeader(string Name, string WireName, string CSharp, string Reader, string? Description);
