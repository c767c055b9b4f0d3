namespace PiecesGen.Runtime.Tests;

/// <summary>Options of a client with these credentials.</summary>
internal sealed class CredentialOptions(params Credential[] credentials) : ApiClientOptions
{
    protected override IReadOnlyList<Credential> GetCredentials() => credentials;
}
