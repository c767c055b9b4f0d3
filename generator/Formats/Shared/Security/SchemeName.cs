using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Security;

/// <summary>The name of a security scheme, as headings and links give it.</summary>
internal static class SchemeName
{
    private static readonly HashSet<string> s_flows = new(StringComparer.OrdinalIgnoreCase)
    {
        "implicit", "password", "application", "accessCode", "authorizationCode", "clientCredentials",
    };

    /// <summary>typescript-fetch adds the flow: <c>[petstore_auth implicit]</c>.</summary>
    public static TextSlice WithoutFlow(TextSlice text)
    {
        text = text.Trim();
        int space = text.ToString().LastIndexOf(' ');
        return space > 0 && s_flows.Contains(text.Sub(space + 1, text.Length).ToString()) ? text.Sub(0, space).Trim() : text;
    }
}
