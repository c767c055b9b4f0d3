using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>Writes the values of which models are made. Each method fits <see cref="JsonWriter{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriting
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The string.</param>
    public static void String(Utf8JsonWriter writer, string value) => Given(writer).WriteStringValue(value);

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    public static void Int64(Utf8JsonWriter writer, long value) => Given(writer).WriteNumberValue(value);

    /// <summary>Writes a number in the shortest form that reads back as the same.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is NaN or infinite: JSON has no such numbers (RFC 8259, section 6).</exception>
    public static void Double(Utf8JsonWriter writer, double value) => Given(writer).WriteNumberValue(value);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(Utf8JsonWriter writer, bool value) => Given(writer).WriteBooleanValue(value);

    /// <summary>Writes a point in time with its offset (RFC 3339).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The time.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value)
    {
        // UTC as services send it: with Z. System.Text.Json writes +00:00 for an offset of zero.
        if (value.Offset == TimeSpan.Zero)
        {
            Given(writer).WriteStringValue(value.UtcDateTime);
        }
        else
        {
            Given(writer).WriteStringValue(value);
        }
    }

    /// <summary>Writes a number given as its text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number as it stands in JSON.</param>
    /// <exception cref="JsonException">The text is not a JSON value.</exception>
    public static void NumberText(Utf8JsonWriter writer, string value) => Given(writer).WriteRawValue(value);

#if NET
    /// <summary>Writes a date alone (RFC 3339, full-date).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    public static void DateOnly(Utf8JsonWriter writer, DateOnly value) =>
        Given(writer).WriteStringValue(value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

#endif

    /// <summary>Writes any JSON value; numbers keep their digits.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is <c>default(JsonElement)</c>, which is no JSON value.</exception>
    public static void Element(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(Given(writer));

    /// <summary>Writes bytes in Base64 (RFC 4648, section 4).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The bytes.</param>
    public static void Bytes(Utf8JsonWriter writer, byte[] value) => Given(writer).WriteBase64StringValue(value);

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The items.</param>
    /// <param name="item">Writes one item.</param>
    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonWriter<T> item)
    {
        Given(value);
        Given(item);
        Given(writer).WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            item(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object whose property names are data.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The values by name.</param>
    /// <param name="item">Writes one value.</param>
    public static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value, JsonWriter<T> item)
    {
        Given(value);
        Given(item);
        Given(writer).WriteStartObject();
        foreach (KeyValuePair<string, T> pair in value)
        {
            writer.WritePropertyName(pair.Key);
            item(writer, pair.Value);
        }

        writer.WriteEndObject();
    }

    private static T Given<T>(T argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));
}
