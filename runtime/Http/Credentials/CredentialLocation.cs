namespace PiecesGen.Http;

/// <summary>Where a credential travels (OpenAPI's <c>in</c>).</summary>
internal enum CredentialLocation
{
    Header,
    Query,
    Cookie,
}
