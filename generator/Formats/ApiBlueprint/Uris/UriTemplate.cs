using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Uris;

/// <summary>A URI template (RFC 6570) as an operation has it.</summary>
/// <param name="Path">The path with its <c>{variables}</c>.</param>
/// <param name="Variables">All of its variables that are sent.</param>
internal sealed record UriTemplate(Located<string> Path, EquatableArray<UriVariable> Variables);

/// <summary>A variable of a URI template.</summary>
/// <param name="Name">As parameters are called that describe it.</param>
/// <param name="WireName">The name in a query string, where the template writes it beside the variable.</param>
/// <param name="IsExploded">A list is written as one parameter for each of its values.</param>
internal sealed record UriVariable(Located<string> Name, Located<string>? WireName, ParameterLocation In, bool IsExploded);
