using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>An authorization scheme and the property of the client's options that takes its credential.</summary>
/// <param name="Factory">The method of the runtime's <c>Credential</c> that says how it is sent.</param>
internal sealed record NamedCredential(string PropertyName, string Factory, SecurityScheme Scheme);
