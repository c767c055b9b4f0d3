using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
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
}
