using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <content>Lists and objects, by their JSON.</content>
public ref partial struct QueryBuilder
{
    /// <summary>Adds a list or an object; null in it adds nothing, and neither do an empty list and an empty object.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <param name="style">How it is written. Lists and objects within one that is separated by signs are written as JSON.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="write"/> is null.</exception>
    public void AppendQuery<T>(string name, T value, JsonWriter<T> write, QueryStyle style)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (write is null)
        {
            throw new ArgumentNullException(nameof(write));
        }

        string text = UnquotedJson.Write(value, write);
        if (style == QueryStyle.Json || text.Length == 0 || text[0] is not ('{' or '['))
        {
            AppendQuery(name, text);
            return;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        string escaped = WireText.Escaped(name, nameof(name));
        switch (style)
        {
            case QueryStyle.Csv:
                AppendJoined(escaped, ",", ref reader);
                break;
            case QueryStyle.Ssv:
                AppendJoined(escaped, "%20", ref reader);
                break;
            case QueryStyle.Pipes:
                AppendJoined(escaped, "%7C", ref reader);
                break;
            case QueryStyle.Multi when reader.TokenType == JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string member = WireText.Escaped(reader.GetString()!, nameof(name));
                    reader.Read();
                    AppendValue(member, ref reader);
                }

                break;
            default:
                AppendValue(escaped, ref reader);
                break;
        }
    }

    /// <param name="name">The name so far, escaped.</param>
    /// <param name="reader">The reader, on the first token of the value.</param>
    private void AppendValue(string name, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string member = WireText.Escaped(reader.GetString()!, nameof(name));
                    reader.Read();
                    AppendValue($"{name}[{member}]", ref reader);
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    AppendValue(name, ref reader);
                }

                break;
            case JsonTokenType.Null:
                break;
            default:
                AppendEscaped(name, TextOf(ref reader));
                break;
        }
    }

    /// <param name="name">The name, escaped.</param>
    /// <param name="separator">What is between the values, escaped.</param>
    /// <param name="reader">The reader, on the start of the list or object.</param>
    private void AppendJoined(string name, string separator, ref Utf8JsonReader reader)
    {
        var values = new List<string>();
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            string? member = null;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                member = WireText.Escaped(reader.GetString()!, nameof(name));
                reader.Read();
            }

            if (reader.TokenType != JsonTokenType.Null)
            {
                values.AddRange(member is null ? [TextOf(ref reader)] : [member, TextOf(ref reader)]);
            }
        }

        if (values.Count > 0)
        {
            AppendEscaped(name, string.Join(separator, values));
        }
    }

    /// <summary>The text of a value, escaped: a string's own, else its JSON.</summary>
    private static string TextOf(ref Utf8JsonReader reader) => WireText.Escaped(
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : JsonElement.ParseValue(ref reader).GetRawText(), nameof(reader));
}
