using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Which parameters are credentials: those that a documented API key names, and those whose name says so. Queries end in logs,
/// so a credential is in one only where a page says it.
/// </summary>
internal sealed class CredentialParameters(EquatableArray<SecurityScheme> schemes)
{
    private static readonly string[] s_endings =
        ["apikey", "accesstoken", "authtoken", "bearertoken", "sessiontoken", "refreshtoken", "clientsecret", "password"];

    /// <summary>The API key that is sent under a name, or null.</summary>
    public SecurityScheme? FindKey(string name)
    {
        string key = NameKey.From(name);
        foreach (SecurityScheme scheme in schemes)
        {
            if (scheme is { Parameter: null, ParameterName: { } parameter } && NameKey.From(parameter) == key)
            {
                return scheme;
            }
        }

        return null;
    }

    public static bool IsCalledOne(string name)
    {
        string key = NameKey.From(name);
        return Array.Exists(s_endings, ending => key.EndsWith(ending, StringComparison.Ordinal));
    }
}
