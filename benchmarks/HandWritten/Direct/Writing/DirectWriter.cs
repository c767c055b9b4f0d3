using System.Text.Json;

namespace PiecesGen.Benchmarks.Clients.Direct;

/// <summary>Writes the models by hand into a <see cref="Utf8JsonWriter"/>, with names that are encoded once.</summary>
internal static partial class DirectWriter
{
    private static readonly JsonEncodedText s_access = JsonEncodedText.Encode("access");
    private static readonly JsonEncodedText s_accessors = JsonEncodedText.Encode("accessors");
    private static readonly JsonEncodedText s_asset = JsonEncodedText.Encode("asset");
    private static readonly JsonEncodedText s_assets = JsonEncodedText.Encode("assets");
    private static readonly JsonEncodedText s_automatic = JsonEncodedText.Encode("automatic");
    private static readonly JsonEncodedText s_count = JsonEncodedText.Encode("count");
    private static readonly JsonEncodedText s_created = JsonEncodedText.Encode("created");
    private static readonly JsonEncodedText s_deleted = JsonEncodedText.Encode("deleted");
    private static readonly JsonEncodedText s_description = JsonEncodedText.Encode("description");
    private static readonly JsonEncodedText s_distributions = JsonEncodedText.Encode("distributions");
    private static readonly JsonEncodedText s_email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText s_gist = JsonEncodedText.Encode("gist");
    private static readonly JsonEncodedText s_github = JsonEncodedText.Encode("github");
    private static readonly JsonEncodedText s_githubId = JsonEncodedText.Encode("github_id");
    private static readonly JsonEncodedText s_id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText s_indices = JsonEncodedText.Encode("indices");
    private static readonly JsonEncodedText s_iterable = JsonEncodedText.Encode("iterable");
    private static readonly JsonEncodedText s_link = JsonEncodedText.Encode("link");
    private static readonly JsonEncodedText s_mailgun = JsonEncodedText.Encode("mailgun");
    private static readonly JsonEncodedText s_manual = JsonEncodedText.Encode("manual");
    private static readonly JsonEncodedText s_migration = JsonEncodedText.Encode("migration");
    private static readonly JsonEncodedText s_name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText s_os = JsonEncodedText.Encode("os");
    private static readonly JsonEncodedText s_picture = JsonEncodedText.Encode("picture");
    private static readonly JsonEncodedText s_priority = JsonEncodedText.Encode("priority");
    private static readonly JsonEncodedText s_public = JsonEncodedText.Encode("public");
    private static readonly JsonEncodedText s_readable = JsonEncodedText.Encode("readable");
    private static readonly JsonEncodedText s_recipients = JsonEncodedText.Encode("recipients");
    private static readonly JsonEncodedText s_reference = JsonEncodedText.Encode("reference");
    private static readonly JsonEncodedText s_reuse = JsonEncodedText.Encode("reuse");
    private static readonly JsonEncodedText s_schema = JsonEncodedText.Encode("schema");
    private static readonly JsonEncodedText s_score = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText s_semantic = JsonEncodedText.Encode("semantic");
    private static readonly JsonEncodedText s_share = JsonEncodedText.Encode("share");
    private static readonly JsonEncodedText s_short = JsonEncodedText.Encode("short");
    private static readonly JsonEncodedText s_sourced = JsonEncodedText.Encode("sourced");
    private static readonly JsonEncodedText s_update = JsonEncodedText.Encode("update");
    private static readonly JsonEncodedText s_updated = JsonEncodedText.Encode("updated");
    private static readonly JsonEncodedText s_url = JsonEncodedText.Encode("url");
    private static readonly JsonEncodedText s_user = JsonEncodedText.Encode("user");
    private static readonly JsonEncodedText s_username = JsonEncodedText.Encode("username");
    private static readonly JsonEncodedText s_value = JsonEncodedText.Encode("value");
}
