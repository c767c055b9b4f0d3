using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
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
}
