using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
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
