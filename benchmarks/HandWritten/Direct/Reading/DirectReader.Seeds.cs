using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectReader
{
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
}
