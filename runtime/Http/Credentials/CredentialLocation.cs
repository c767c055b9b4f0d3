namespace PiecesGen.Runtime;

/// <summary>Where a credential travels (OpenAPI's <c>in</c>).</summary>
internal enum CredentialPlace
{
    Header,
    Query,
    Cookie,
}
