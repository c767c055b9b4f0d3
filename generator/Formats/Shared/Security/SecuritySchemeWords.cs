using System;

namespace PiecesGen.Generator.Formats.Shared.Security;

/// <summary>What the words of a security scheme mean in OpenAPI.</summary>
internal static class SecuritySchemeWords
{
    public const string Cookie = "cookie";

    /// <summary><c>API key</c> → <c>apiKey</c>, <c>Bearer authentication (JWT)</c> → <c>http</c>; null for anything else.</summary>
    public static string? Type(string text) =>
        Has(text, "API key") || Has(text, "apiKey") ? "apiKey"
        : Has(text, "OAuth") ? "oauth2"
        : Has(text, "OpenID") ? "openIdConnect"
        : HttpScheme(text) is not null || Has(text, "HTTP") ? "http"
        : null;

    public static string? HttpScheme(string text) =>
        Has(text, "basic") ? "basic"
        : Has(text, "bearer") ? "bearer"
        : Has(text, "digest") ? "digest"
        : Has(text, "signature") ? "signature"
        : null;

    /// <summary>What stands in brackets: <c>HTTP Bearer Token authentication (JWT)</c> → <c>JWT</c>.</summary>
    public static string? BearerFormat(string text)
    {
        int open = text.IndexOf('(');
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        return close > open + 1 && HttpScheme(text) == "bearer" ? text.Substring(open + 1, close - open - 1).Trim() : null;
    }

    /// <summary><c>HTTP header</c> → <c>header</c>, <c>URL query string</c> → <c>query</c>.</summary>
    public static string? Location(string text) =>
        Has(text, "header") ? "header" : Has(text, "query") ? "query" : Has(text, Cookie) ? Cookie : null;

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
