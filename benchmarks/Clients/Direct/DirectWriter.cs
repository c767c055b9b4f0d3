using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

/// <summary>Writes the models by hand into a <see cref="Utf8JsonWriter"/>, with names that are encoded once.</summary>
internal static class DirectWriter
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

    internal static void Distribution(Utf8JsonWriter writer, DistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        writer.WritePropertyName(s_share);
        FlattenedShare(writer, value.Share);
        writer.WritePropertyName(s_created);
        GroupedTimestamp(writer, value.Created);
        writer.WritePropertyName(s_updated);
        GroupedTimestamp(writer, value.Updated);
        if (value.Deleted is { } deleted)
        {
            writer.WritePropertyName(s_deleted);
            GroupedTimestamp(writer, deleted);
        }

        if (value.Mailgun is { } mailgun)
        {
            writer.WritePropertyName(s_mailgun);
            MailgunDistribution(writer, mailgun);
        }

        if (value.Github is { } github)
        {
            writer.WritePropertyName(s_github);
            GitHubDistribution(writer, github);
        }

        writer.WriteEndObject();
    }

    internal static void Distributions(Utf8JsonWriter writer, DistributionsModel value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (DistributionModel item in value.Iterable)
        {
            Distribution(writer, item);
        }

        writer.WriteEndArray();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteEndObject();
    }

    internal static void EmbeddedModelSchema(Utf8JsonWriter writer, EmbeddedModelSchemaModel value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(s_migration, value.Migration);
        writer.WriteString(s_semantic, value.Semantic);
        writer.WriteEndObject();
    }

    internal static void FlattenedShare(Utf8JsonWriter writer, FlattenedShareModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        if (value.Asset is { } asset)
        {
            writer.WriteString(s_asset, asset);
        }

        if (value.User is { } user)
        {
            writer.WriteString(s_user, user);
        }

        writer.WriteString(s_link, value.Link);
        writer.WriteString(s_access, value.Access);
        writer.WritePropertyName(s_accessors);
        Accessors(writer, value.Accessors);
        writer.WritePropertyName(s_created);
        GroupedTimestamp(writer, value.Created);
        writer.WriteString(s_short, value.Short);
        if (value.Name is { } name)
        {
            writer.WriteString(s_name, name);
        }

        if (value.Assets is { } assets)
        {
            writer.WritePropertyName(s_assets);
            FlattenedAssets(writer, assets);
        }

        if (value.Distributions is { } distributions)
        {
            writer.WritePropertyName(s_distributions);
            FlattenedDistributions(writer, distributions);
        }

        if (value.Score is { } score)
        {
            writer.WritePropertyName(s_score);
            Score(writer, score);
        }

        writer.WriteEndObject();
    }

    internal static void Accessors(Utf8JsonWriter writer, AccessorsModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (AccessorModel item in value.Iterable)
        {
            Accessor(writer, item);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Accessor(Utf8JsonWriter writer, AccessorModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        writer.WriteString(s_os, value.Os);
        writer.WriteString(s_share, value.Share);
        writer.WriteNumber(s_count, value.Count);
        if (value.User is { } user)
        {
            writer.WritePropertyName(s_user);
            user.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal static void GroupedTimestamp(Utf8JsonWriter writer, GroupedTimestampModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_value, value.Value.UtcDateTime);
        if (value.Readable is { } readable)
        {
            writer.WriteString(s_readable, readable);
        }

        writer.WriteEndObject();
    }

    internal static void FlattenedAssets(Utf8JsonWriter writer, FlattenedAssetsModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Iterable is { } iterable)
        {
            writer.WritePropertyName(s_iterable);
            writer.WriteStartArray();
            foreach (ReferencedAssetModel item in iterable)
            {
                ReferencedAsset(writer, item);
            }

            writer.WriteEndArray();
        }

        if (value.Indices is { } indices)
        {
            writer.WritePropertyName(s_indices);
            writer.WriteStartObject();
            foreach ((string key, long item) in indices)
            {
                writer.WriteNumber(key, item);
            }

            writer.WriteEndObject();
        }

        if (value.Score is { } score)
        {
            writer.WritePropertyName(s_score);
            Score(writer, score);
        }

        writer.WriteEndObject();
    }

    internal static void ReferencedAsset(Utf8JsonWriter writer, ReferencedAssetModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        if (value.Reference is { } reference)
        {
            writer.WritePropertyName(s_reference);
            reference.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal static void FlattenedDistributions(Utf8JsonWriter writer, FlattenedDistributionsModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (ReferencedDistributionModel item in value.Iterable)
        {
            ReferencedDistribution(writer, item);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void ReferencedDistribution(Utf8JsonWriter writer, ReferencedDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        if (value.Reference is { } reference)
        {
            writer.WritePropertyName(s_reference);
            reference.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal static void Score(Utf8JsonWriter writer, ScoreModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteNumber(s_manual, value.Manual);
        writer.WriteNumber(s_automatic, value.Automatic);
        if (value.Priority is { } priority)
        {
            writer.WriteNumber(s_priority, priority);
        }

        if (value.Reuse is { } reuse)
        {
            writer.WriteNumber(s_reuse, reuse);
        }

        if (value.Update is { } update)
        {
            writer.WriteNumber(s_update, update);
        }

        if (value.Reference is { } reference)
        {
            writer.WriteNumber(s_reference, reference);
        }

        writer.WriteEndObject();
    }

    internal static void MailgunDistribution(Utf8JsonWriter writer, MailgunDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WritePropertyName(s_recipients);
        Recipients(writer, value.Recipients);
        writer.WriteEndObject();
    }

    internal static void GitHubDistribution(Utf8JsonWriter writer, GitHubDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Gist is { } gist)
        {
            writer.WritePropertyName(s_gist);
            GitHubGistDistribution(writer, gist);
        }

        writer.WriteEndObject();
    }

    internal static void GitHubGistDistribution(Utf8JsonWriter writer, GitHubGistDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WritePropertyName(s_recipients);
        Recipients(writer, value.Recipients);
        writer.WriteBoolean(s_public, value.Public);
        if (value.Description is { } description)
        {
            writer.WriteString(s_description, description);
        }

        writer.WriteString(s_name, value.Name);
        writer.WritePropertyName(s_created);
        GroupedTimestamp(writer, value.Created);
        writer.WritePropertyName(s_updated);
        GroupedTimestamp(writer, value.Updated);
        if (value.Deleted is { } deleted)
        {
            writer.WritePropertyName(s_deleted);
            GroupedTimestamp(writer, deleted);
        }

        writer.WriteString(s_githubId, value.GithubId);
        writer.WriteString(s_url, value.Url);
        writer.WriteEndObject();
    }

    internal static void Recipients(Utf8JsonWriter writer, RecipientsModel value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (PersonBasicTypeModel item in value.Iterable)
        {
            PersonBasicType(writer, item);
        }

        writer.WriteEndArray();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteEndObject();
    }

    internal static void PersonBasicType(Utf8JsonWriter writer, PersonBasicTypeModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Username is { } username)
        {
            writer.WriteString(s_username, username);
        }

        if (value.Name is { } name)
        {
            writer.WriteString(s_name, name);
        }

        if (value.Picture is { } picture)
        {
            writer.WriteString(s_picture, picture);
        }

        if (value.Email is { } email)
        {
            writer.WriteString(s_email, email);
        }

        if (value.Sourced is { } sourced)
        {
            writer.WritePropertyName(s_sourced);
            sourced.WriteTo(writer);
        }

        if (value.Url is { } url)
        {
            writer.WriteString(s_url, url);
        }

        if (value.Mailgun is { } mailgun)
        {
            writer.WritePropertyName(s_mailgun);
            mailgun.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal static void SeededDistribution(Utf8JsonWriter writer, SeededDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Mailgun is { } mailgun)
        {
            writer.WritePropertyName(s_mailgun);
            MailgunDistribution(writer, mailgun);
        }

        if (value.Github is { } github)
        {
            writer.WritePropertyName(s_github);
            SeededGitHubDistribution(writer, github);
        }

        writer.WriteEndObject();
    }

    internal static void SeededGitHubDistribution(Utf8JsonWriter writer, SeededGitHubDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Gist is { } gist)
        {
            writer.WritePropertyName(s_gist);
            SeededGitHubGistDistribution(writer, gist);
        }

        writer.WriteEndObject();
    }

    internal static void SeededGitHubGistDistribution(Utf8JsonWriter writer, SeededGitHubGistDistributionModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Recipients is { } recipients)
        {
            writer.WritePropertyName(s_recipients);
            Recipients(writer, recipients);
        }

        if (value.Public is { } @public)
        {
            writer.WriteBoolean(s_public, @public);
        }

        if (value.Description is { } description)
        {
            writer.WriteString(s_description, description);
        }

        writer.WriteString(s_name, value.Name);
        writer.WriteEndObject();
    }
}
