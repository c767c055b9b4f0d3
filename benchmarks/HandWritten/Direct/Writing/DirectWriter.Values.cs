using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
    internal static void EmbeddedModelSchema(Utf8JsonWriter writer, EmbeddedModelSchemaModel value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(s_migration, value.Migration);
        writer.WriteString(s_semantic, value.Semantic);
        writer.WriteEndObject();
    }

    internal static void GroupedTimestamp(Utf8JsonWriter writer, GroupedTimestampModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_value, value.Value.UtcDateTime);
        if (value.Readable is { } readable)
        {
            writer.WriteString(s_readable, readable);
        }

        writer.WriteEndObject();
    }

    internal static void Score(Utf8JsonWriter writer, ScoreModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteNumber(s_manual, value.Manual);
        writer.WriteNumber(s_automatic, value.Automatic);
        if (value.Priority is { } priority)
        {
            writer.WriteNumber(s_priority, priority);
        }

        if (value.Reuse is { } reuse)
        {
            writer.WriteNumber(s_reuse, reuse);
        }

        if (value.Update is { } update)
        {
            writer.WriteNumber(s_update, update);
        }

        if (value.Reference is { } reference)
        {
            writer.WriteNumber(s_reference, reference);
        }

        writer.WriteEndObject();
    }
}
