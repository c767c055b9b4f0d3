using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Facts;

/// <summary>A way of proving who calls, in the words of OpenAPI.</summary>
internal sealed record SecuritySchemeFacts
{
    /// <summary>The scheme's name, as operations refer to it.</summary>
    public required Located<string> Name { get; init; }

    /// <summary><c>apiKey</c>, <c>http</c>, <c>oauth2</c> or <c>openIdConnect</c>.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>For <c>http</c>: <c>basic</c>, <c>bearer</c>, <c>digest</c> or <c>signature</c>.</summary>
    public string? HttpScheme { get; init; }

    /// <summary>What stands in brackets behind a bearer scheme: <c>JWT</c>.</summary>
    public string? BearerFormat { get; init; }

    /// <summary>For <c>apiKey</c>: the header's, query parameter's or cookie's name.</summary>
    public Located<string>? ParameterName { get; init; }

    /// <summary>For <c>apiKey</c>: <c>header</c>, <c>query</c> or <c>cookie</c>.</summary>
    public Located<string>? In { get; init; }

    /// <summary>For <c>oauth2</c>: <c>implicit</c>, <c>password</c>, <c>application</c> or <c>accessCode</c>, as printed.</summary>
    public Located<string>? Flow { get; init; }

    /// <summary>For <c>oauth2</c>.</summary>
    public Located<string>? AuthorizationUrl { get; init; }

    /// <summary>For <c>oauth2</c>.</summary>
    public Located<string>? TokenUrl { get; init; }

    /// <summary>For <c>oauth2</c>.</summary>
    public EquatableArray<ScopeFacts> Scopes { get; init; }
}

/// <summary>A right that an OAuth scheme can grant.</summary>
internal sealed record ScopeFacts(Located<string> Name, string? Description);
