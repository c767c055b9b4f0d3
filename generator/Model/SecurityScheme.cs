using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Model;

/// <summary>A way of proving who calls, in the words of OpenAPI.</summary>
/// <param name="Name">As operations refer to it.</param>
/// <param name="Type"><c>apiKey</c>, <c>http</c>, <c>oauth2</c> or <c>openIdConnect</c>.</param>
/// <param name="HttpScheme">For <c>http</c>: <c>basic</c>, <c>bearer</c> …</param>
/// <param name="ParameterName">For <c>apiKey</c>: the name of the header, query parameter or cookie.</param>
/// <param name="In">For <c>apiKey</c>: <c>header</c>, <c>query</c> or <c>cookie</c>.</param>
/// <param name="Flow">For <c>oauth2</c>, as printed: <c>implicit</c>, <c>password</c>, <c>application</c> or <c>accessCode</c>.</param>
/// <param name="Scopes">For <c>oauth2</c>.</param>
internal sealed record SecurityScheme(
    string Name,
    string Type,
    string? HttpScheme,
    string? BearerFormat,
    string? ParameterName,
    string? In,
    string? Flow,
    string? AuthorizationUrl,
    string? TokenUrl,
    EquatableArray<SecurityScope> Scopes)
{
    /// <summary>The <see cref="Type"/> of what is sent as it is, in a header, the query or a cookie.</summary>
    public const string ApiKey = "apiKey";

    /// <summary>Where it proves nothing, but is a parameter that every operation takes: what the docs say of it.</summary>
    public CommonParameter? Parameter { get; init; }
}

/// <summary>A parameter that every operation takes, and that the options of a client have.</summary>
/// <param name="IsRequired">Whether calls fail without it.</param>
/// <param name="Value">What is sent unless the caller says otherwise; null for nothing.</param>
internal sealed record CommonParameter(string? Description, bool IsRequired, string? Value);

/// <summary>A scope of an OAuth 2 scheme.</summary>
internal sealed record SecurityScope(string Name, string? Description);
