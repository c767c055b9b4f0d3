using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
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
}
