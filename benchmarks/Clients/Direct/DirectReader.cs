using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;
using PiecesGen.Runtime;

namespace PiecesGen.Benchmarks.Clients.Direct;

/// <summary>Reads the models by hand from a <see cref="Utf8JsonReader"/>: what one writes who wants nothing but speed. Unknown properties are skipped.</summary>
internal static class DirectReader
{
    private static readonly JsonReader<AccessorModel> s_accessorModel = Accessor;
    private static readonly JsonReader<DistributionModel> s_distributionModel = Distribution;
    private static readonly JsonReader<PersonBasicTypeModel> s_personBasicTypeModel = PersonBasicType;
    private static readonly JsonReader<ReferencedAssetModel> s_referencedAssetModel = ReferencedAsset;
    private static readonly JsonReader<ReferencedDistributionModel> s_referencedDistributionModel = ReferencedDistribution;

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

    internal static EmbeddedModelSchemaModel EmbeddedModelSchema(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new EmbeddedModelSchemaModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 8 when name.SequenceEqual("semantic"u8):
                    value.Semantic = reader.GetString()!;
                    break;
                case 9 when name.SequenceEqual("migration"u8):
                    value.Migration = reader.GetInt64();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static FlattenedShareModel FlattenedShare(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new FlattenedShareModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("user"u8):
                    value.User = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("link"u8):
                    value.Link = reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("asset"u8):
                    value.Asset = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("short"u8):
                    value.Short = reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("score"u8):
                    value.Score = reader.TokenType == JsonTokenType.Null ? null : Score(ref reader);
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("access"u8):
                    value.Access = reader.GetString()!;
                    break;
                case 6 when name.SequenceEqual("assets"u8):
                    value.Assets = reader.TokenType == JsonTokenType.Null ? null : FlattenedAssets(ref reader);
                    break;
                case 7 when name.SequenceEqual("created"u8):
                    value.Created = GroupedTimestamp(ref reader);
                    break;
                case 9 when name.SequenceEqual("accessors"u8):
                    value.Accessors = Accessors(ref reader);
                    break;
                case 13 when name.SequenceEqual("distributions"u8):
                    value.Distributions = reader.TokenType == JsonTokenType.Null ? null : FlattenedDistributions(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static AccessorsModel Accessors(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new AccessorsModel();
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
                    value.Iterable = List(ref reader, s_accessorModel);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static AccessorModel Accessor(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new AccessorModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("id"u8):
                    value.Id = reader.GetString()!;
                    break;
                case 2 when name.SequenceEqual("os"u8):
                    value.Os = reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("user"u8):
                    value.User = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                    break;
                case 5 when name.SequenceEqual("share"u8):
                    value.Share = reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("count"u8):
                    value.Count = reader.GetInt64();
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

    internal static GroupedTimestampModel GroupedTimestamp(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new GroupedTimestampModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("value"u8):
                    value.Value = reader.GetDateTimeOffset();
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 8 when name.SequenceEqual("readable"u8):
                    value.Readable = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static FlattenedAssetsModel FlattenedAssets(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new FlattenedAssetsModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("score"u8):
                    value.Score = reader.TokenType == JsonTokenType.Null ? null : Score(ref reader);
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 7 when name.SequenceEqual("indices"u8):
                    value.Indices = reader.TokenType == JsonTokenType.Null ? null : Map(ref reader);
                    break;
                case 8 when name.SequenceEqual("iterable"u8):
                    value.Iterable = reader.TokenType == JsonTokenType.Null ? null : List(ref reader, s_referencedAssetModel);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static ReferencedAssetModel ReferencedAsset(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new ReferencedAssetModel();
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

    internal static ScoreModel Score(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new ScoreModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("reuse"u8):
                    value.Reuse = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("manual"u8):
                    value.Manual = reader.GetInt64();
                    break;
                case 6 when name.SequenceEqual("update"u8):
                    value.Update = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 8 when name.SequenceEqual("priority"u8):
                    value.Priority = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
                    break;
                case 9 when name.SequenceEqual("automatic"u8):
                    value.Automatic = reader.GetInt64();
                    break;
                case 9 when name.SequenceEqual("reference"u8):
                    value.Reference = reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();
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

    internal static RecipientsModel Recipients(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new RecipientsModel();
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
                    value.Iterable = List(ref reader, s_personBasicTypeModel);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static PersonBasicTypeModel PersonBasicType(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new PersonBasicTypeModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 3 when name.SequenceEqual("url"u8):
                    value.Url = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 5 when name.SequenceEqual("email"u8):
                    value.Email = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 7 when name.SequenceEqual("picture"u8):
                    value.Picture = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                case 7 when name.SequenceEqual("sourced"u8):
                    value.Sourced = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                    break;
                case 7 when name.SequenceEqual("mailgun"u8):
                    value.Mailgun = reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);
                    break;
                case 8 when name.SequenceEqual("username"u8):
                    value.Username = reader.TokenType == JsonTokenType.Null ? null : reader.GetString()!;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return value;
    }

    internal static SeededDistributionModel SeededDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new SeededDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("github"u8):
                    value.Github = reader.TokenType == JsonTokenType.Null ? null : SeededGitHubDistribution(ref reader);
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

    internal static SeededGitHubDistributionModel SeededGitHubDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new SeededGitHubDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("gist"u8):
                    value.Gist = reader.TokenType == JsonTokenType.Null ? null : SeededGitHubGistDistribution(ref reader);
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

    internal static SeededGitHubGistDistributionModel SeededGitHubGistDistribution(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var value = new SeededGitHubGistDistributionModel();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = Name(ref reader);
            reader.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8):
                    value.Name = reader.GetString()!;
                    break;
                case 6 when name.SequenceEqual("schema"u8):
                    value.Schema = reader.TokenType == JsonTokenType.Null ? null : EmbeddedModelSchema(ref reader);
                    break;
                case 6 when name.SequenceEqual("public"u8):
                    value.Public = reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();
                    break;
                case 10 when name.SequenceEqual("recipients"u8):
                    value.Recipients = reader.TokenType == JsonTokenType.Null ? null : Recipients(ref reader);
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

    private static List<T> List<T>(ref Utf8JsonReader reader, JsonReader<T> read)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader));
        }

        return items;
    }

    private static Dictionary<string, long> Map(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        var values = new Dictionary<string, long>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            values[name] = reader.GetInt64();
        }

        return values;
    }

    private static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"Expected {type}, found {reader.TokenType}.");
        }
    }
}
