using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// The parameters of OAuth 2.0 and OpenID Connect, which are written in snake_case whatever an API's own convention is (RFC 6749,
/// section 11.2, and the registry that it founds).
/// </summary>
internal static class OAuthNames
{
    public const string Rule = "WireName.RegisteredForOAuth";

    private static readonly Dictionary<string, string> s_registered = Index(
        "access_token", "acr_values", "assertion", "auth_req_id", "client_assertion", "client_assertion_type", "client_id", "client_secret",
        "code_challenge", "code_challenge_method", "code_verifier", "device_code", "grant_type", "id_token_hint", "login_hint", "max_age",
        "post_logout_redirect_uri", "redirect_uri", "refresh_token", "requested_token_type", "response_mode", "response_type",
        "subject_token", "subject_token_type", "actor_token", "actor_token_type", "token_type_hint", "ui_locales", "user_code");

    /// <summary>Parameters that only requests of these protocols have: beside one of them, the others mean what they do there.</summary>
    private static readonly HashSet<string> s_telling = new(StringComparer.Ordinal)
    {
        "granttype", "responsetype", "tokentypehint", "codeverifier", "codechallenge", "devicecode", "clientassertiontype",
    };

    /// <summary>Whether a request with these parameters, by their keys, is one of such a protocol.</summary>
    public static bool AreIn(IEnumerable<string> keys) => s_telling.Overlaps(keys);

    /// <summary>The registered spelling, or null where the name is none of theirs.</summary>
    public static string? Find(string name) => s_registered.TryGetValue(NameKey.From(name), out string? registered) ? registered : null;

    private static Dictionary<string, string> Index(params string[] names)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        Array.ForEach(names, name => byKey.Add(NameKey.From(name), name));
        return byKey;
    }
}
