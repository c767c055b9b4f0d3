using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
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
}
