using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

/// <summary>A model as generated code reads and writes it.</summary>
internal sealed record Note
{
    public required string Id { get; init; }

    public IReadOnlyList<Note>? Parts { get; init; }

    public AdditionalProperties AdditionalProperties { get; init; } = AdditionalProperties.Empty;

    public static Note Read(ref Utf8JsonReader reader)
    {
        JsonReaderExtensions.StartObject(ref reader, "Note");
        string? id = null;
        IReadOnlyList<Note>? parts = null;
        var additional = default(AdditionalPropertiesBuilder);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = JsonReaderExtensions.String(ref reader);
            }
            else if (reader.ValueTextEquals("parts"u8))
            {
                reader.Read();
                parts = JsonReaderExtensions.List(ref reader, Read);
            }
            else
            {
                additional.Read(ref reader);
            }
        }

        return new Note
        {
            Id = DocsCheck.Required(ref reader, id, "Note", "id"),
            Parts = parts,
            AdditionalProperties = additional.Build(),
        };
    }

    public static void Write(JsonOutput writer, Note value)
    {
        int start = writer.StartObject();
        writer.Name("id"u8);
        JsonOutputExtensions.String(writer, value.Id);
        if (value.Parts is { } parts)
        {
            writer.Name("parts"u8);
            JsonOutputExtensions.List(writer, parts, Write);
        }

        value.AdditionalProperties.WriteTo(writer, start);
        writer.EndObject();
    }
}
