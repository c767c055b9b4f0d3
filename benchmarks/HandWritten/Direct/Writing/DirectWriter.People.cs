using System.Text.Json;
using PiecesGen.Benchmarks.Clients.HandWritten;

namespace PiecesGen.Benchmarks.Clients.Direct;

internal static partial class DirectWriter
{
    internal static void Recipients(Utf8JsonWriter writer, RecipientsModel value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(s_iterable);
        writer.WriteStartArray();
        foreach (PersonBasicTypeModel item in value.Iterable)
        {
            PersonBasicType(writer, item);
        }

        writer.WriteEndArray();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        writer.WriteEndObject();
    }

    internal static void PersonBasicType(Utf8JsonWriter writer, PersonBasicTypeModel value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
        {
            writer.WritePropertyName(s_schema);
            EmbeddedModelSchema(writer, schema);
        }

        if (value.Username is { } username)
        {
            writer.WriteString(s_username, username);
        }

        if (value.Name is { } name)
        {
            writer.WriteString(s_name, name);
        }

        if (value.Picture is { } picture)
        {
            writer.WriteString(s_picture, picture);
        }

        if (value.Email is { } email)
        {
            writer.WriteString(s_email, email);
        }

        if (value.Sourced is { } sourced)
        {
            writer.WritePropertyName(s_sourced);
            sourced.WriteTo(writer);
        }

        if (value.Url is { } url)
        {
            writer.WriteString(s_url, url);
        }

        if (value.Mailgun is { } mailgun)
        {
            writer.WritePropertyName(s_mailgun);
            mailgun.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
