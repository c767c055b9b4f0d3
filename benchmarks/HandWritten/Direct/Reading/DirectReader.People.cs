using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
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
}
