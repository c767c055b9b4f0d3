using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
    internal static void FlattenedShare(Utf8JsonWriter writer, FlattenedShareModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        if (value.Asset is { } asset)
        {
            writer.WriteString(s_asset, asset);
        }

        if (value.User is { } user)
        {
            writer.WriteString(s_user, user);
        }

        writer.WriteString(s_link, value.Link);
        writer.WriteString(s_access, value.Access);
        writer.WritePropertyName(s_accessors);
        Accessors(writer, value.Accessors);
        writer.WritePropertyName(s_created);
        GroupedTimestamp(writer, value.Created);
        writer.WriteString(s_short, value.Short);
        if (value.Name is { } name)
        {
            writer.WriteString(s_name, name);
        }

        if (value.Assets is { } assets)
        {
            writer.WritePropertyName(s_assets);
            FlattenedAssets(writer, assets);
        }

        if (value.Distributions is { } distributions)
        {
            writer.WritePropertyName(s_distributions);
            FlattenedDistributions(writer, distributions);
        }

        if (value.Score is { } score)
        {
            writer.WritePropertyName(s_score);
            Score(writer, score);
        }

        writer.WriteEndObject();
    }

    internal static void Accessors(Utf8JsonWriter writer, AccessorsModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (AccessorModel item in value.Iterable)
        {
            Accessor(writer, item);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static void Accessor(Utf8JsonWriter writer, AccessorModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteString(s_id, value.Id);
        writer.WriteString(s_os, value.Os);
        writer.WriteString(s_share, value.Share);
        writer.WriteNumber(s_count, value.Count);
        if (value.User is { } user)
        {
            writer.WritePropertyName(s_user);
            user.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
