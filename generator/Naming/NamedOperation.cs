using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>An operation and the C# names of its parts.</summary>
/// <param name="Name">The name of the methods without their suffix.</param>
/// <param name="Parameters">In the order of the signature: what is required comes first.</param>
/// <param name="Responses">The cases of the response, a class of statuses after its members.</param>
/// <param name="Result">What the plain call returns, or what a message of a stream holds.</param>
/// <param name="Message">What can be sent on a stream; null for a stream in one direction and for what is none.</param>
internal sealed record NamedOperation(
    Operation Operation,
    string Name,
    EquatableArray<NamedParameter> Parameters,
    EquatableArray<NamedResponse> Responses,
    NamedResult Result,
    NamedParameter? Message = null)
{
    /// <summary>The name that it had before it got a short one; null where it has none, or nobody wants it.</summary>
    public string? LongName { get; init; }

    /// <summary>Whether the method takes anything optional beside its token.</summary>
    public bool HasOptional => Parameters.Exists(static parameter => !parameter.IsRequired);
}

/// <summary>A parameter of a method.</summary>
/// <param name="Name">The identifier, escaped where it is a keyword.</param>
/// <param name="WireName">The name on the wire; for the body, the docs' name.</param>
internal sealed record NamedParameter(
    string Name, string WireName, NamedType Type, ParameterLocation Location, bool IsRequired, string? Description, ParameterStyle? Style = null);
