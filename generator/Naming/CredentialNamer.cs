using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the properties that take the credentials of a client: one for each scheme that can be sent.</summary>
internal static class CredentialNamer
{
    /// <summary>What the runtime's options have already.</summary>
    private static readonly string[] s_optionsMembers =
    [
        "AuthorizeAllOperations", "BaseAddress", "ForAnyClient", "GetCredentials", "Lenient", "MaxErrorBodyBytes", "MaxJsonDepth", "MaxResponseBytes", "OnDrift", "Timeout", "UseDefaultHandler",
    ];

    public static EquatableArray<NamedCredential> Name(EquatableArray<SecurityScheme> schemes, string optionsName)
    {
        var members = new NameScope([optionsName, .. s_optionsMembers, .. OperationNamer.ObjectMembers]);
        var credentials = new List<NamedCredential>(schemes.Count);
        foreach (SecurityScheme scheme in schemes)
        {
            if (FactoryOf(scheme) is { } factory)
            {
                credentials.Add(new NamedCredential(members.Take(Identifier.Pascal(scheme.Name)), factory, scheme));
            }
        }

        return EquatableArray.From(credentials);
    }

    /// <summary>How the runtime sends it; null for what it cannot send, such as a digest, which responds to a challenge.</summary>
    private static string? FactoryOf(SecurityScheme scheme) => scheme switch
    {
        { Type: SecurityScheme.ApiKey, ParameterName: not null, In: "header" } => "InHeader",
        { Type: SecurityScheme.ApiKey, ParameterName: not null, In: "query" } => "InQuery",
        { Type: SecurityScheme.ApiKey, ParameterName: not null, In: "cookie" } => "InCookie",
        { Type: "oauth2" or "openIdConnect" } or { Type: "http", HttpScheme: "bearer" } => "Bearer",
        { Type: "http", HttpScheme: "basic" } => "Basic",
        _ => null,
    };
}
