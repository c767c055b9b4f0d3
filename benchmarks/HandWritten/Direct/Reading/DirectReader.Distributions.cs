using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
    internal static DistributionModel Distribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new DistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("share"u8):
                    value.Share = FlattenedShare(ref reader);
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("github"u8):
                    value.Github = reader.TokenType == JsonTokenType.Null ? null : GitHubDistribution(ref reader);
                    break;
                case 7 when name.SequenceEqual("created"u8):
                    value.Created = GroupedTimestamp(ref reader);
                    break;
                case 7 when name.SequenceEqual("updated"u8):
                    value.Updated = GroupedTimestamp(ref reader);
                    break;
                case 7 when name.SequenceEqual("deleted"u8):
                    value.Deleted = reader.TokenType == JsonTokenType.Null ? null : GroupedTimestamp(ref reader);
                    break;
                case 7 when name.SequenceEqual("mailgun"u8):
                    value.Mailgun = reader.TokenType == JsonTokenType.Null ? null : MailgunDistribution(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static DistributionsModel Distributions(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new DistributionsModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 8 when name.SequenceEqual("iterable"u8):
                    value.Iterable = List(ref reader, s_distributionModel);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static FlattenedDistributionsModel FlattenedDistributions(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new FlattenedDistributionsModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 8 when name.SequenceEqual("iterable"u8):
                    value.Iterable = List(ref reader, s_referencedDistributionModel);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static ReferencedDistributionModel ReferencedDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new ReferencedDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetString()!;
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 9 when name.SequenceEqual("reference"u8):
                    value.Reference = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static MailgunDistributionModel MailgunDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new MailgunDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 10 when name.SequenceEqual("recipients"u8):
                    value.Recipients = Recipients(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static GitHubDistributionModel GitHubDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new GitHubDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("gist"u8):
                    value.Gist = reader.TokenType == JsonTokenType.Null ? null : GitHubGistDistribution(ref reader);
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static GitHubGistDistributionModel GitHubGistDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new GitHubGistDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    value.Url = reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString()!;
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("public"u8):
                    value.Public = reader.GetBoolean();
                    break;
                case 7 when name.SequenceEqual("created"u8):
                    value.Created = GroupedTimestamp(ref reader);
                    break;
                case 7 when name.SequenceEqual("updated"u8):
                    value.Updated = GroupedTimestamp(ref reader);
                    break;
                case 7 when name.SequenceEqual("deleted"u8):
                    value.Deleted = reader.TokenType == JsonTokenType.Null ? null : GroupedTimestamp(ref reader);
                    break;
                case 9 when name.SequenceEqual("github_id"u8):
                    value.GithubId = reader.GetString()!;
                    break;
                case 10 when name.SequenceEqual("recipients"u8):
                    value.Recipients = Recipients(ref reader);
                    break;
                case 11 when name.SequenceEqual("description"u8):
                    value.Description = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }
}
