using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A way of proving who calls, in the words of OpenAPI. Null means that the page does not say.</summary>
/// <param name="Name">The scheme's name, as operations refer to it.</param>
/// <param name="Type"><c>apiKey</c>, <c>http</c>, <c>oauth2</c> or <c>openIdConnect</c>.</param>
/// <param name="HttpScheme">For <c>http</c>: <c>basic</c>, <c>bearer</c>, <c>digest</c> or <c>signature</c>.</param>
/// <param name="BearerFormat">What stands in brackets behind a bearer scheme: <c>JWT</c>.</param>
/// <param name="ParameterName">For <c>apiKey</c>: the header's, query parameter's or cookie's name.</param>
/// <param name="Location">For <c>apiKey</c>: <c>header</c>, <c>query</c> or <c>cookie</c>.</param>
/// <param name="Flow">For <c>oauth2</c>: <c>implicit</c>, <c>password</c>, <c>application</c> or <c>accessCode</c>, as printed.</param>
/// <param name="AuthorizationUrl">For <c>oauth2</c>.</param>
/// <param name="TokenUrl">For <c>oauth2</c>.</param>
/// <param name="Scopes">For <c>oauth2</c>.</param>
internal sealed record SecuritySchemeFacts(
    Stated<string> Name,
    Stated<string>? Type,
    string? HttpScheme,
    string? BearerFormat,
    Stated<string>? ParameterName,
    Stated<string>? Location,
    Stated<string>? Flow,
    Stated<string>? AuthorizationUrl,
    Stated<string>? TokenUrl,
    EquatableArray<ScopeFacts> Scopes);
