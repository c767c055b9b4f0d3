using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
    internal static void FlattenedAssets(Utf8JsonWriter writer, FlattenedAssetsModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Iterable is { } iterable)
        {
            writer.WritePropertyName(s_iterable);
            writer.WriteStartArray();
            foreach (ReferencedAssetModel item in iterable)
            {
                ReferencedAsset(writer, item);
            }

            writer.WriteEndArray();
        }

        if (value.Indices is { } indices)
        {
            writer.WritePropertyName(s_indices);
            writer.WriteStartObject();
            foreach ((string key, long item) in indices)
            {
                writer.WriteNumber(key, item);
            }

            writer.WriteEndObject();
        }

        if (value.Score is { } score)
        {
            writer.WritePropertyName(s_score);
            Score(writer, score);
        }

        writer.WriteEndObject();
    }

    internal static void ReferencedAsset(Utf8JsonWriter writer, ReferencedAssetModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        if (value.Reference is { } reference)
        {
            writer.WritePropertyName(s_reference);
            reference.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
