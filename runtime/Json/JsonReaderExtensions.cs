using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using PiecesGen.Buffers;

namespace PiecesGen.Json;

/// <summary>
/// Reads the values of which models are made. Strict: a value of another JSON type, null included, is a
/// <see cref="JsonException"/> that names what was expected and what was found. Each method fits <see cref="JsonReader{T}"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonReaderExtensions
{
    /// <summary>Makes sure that the reader stands on the start of an object.</summary>
    /// <param name="reader">The reader; it is not moved.</param>
    /// <param name="schema">The model's name in the docs, for the message.</param>
    /// <exception cref="JsonException">It stands on something else.</exception>
    public static void StartObject(this ref Utf8JsonReader reader, string schema)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{schema}: expected an object, found {Found(ref reader)}.");
        }
    }

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader, on the string.</param>
    /// <returns>The string, unescaped.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    /// <exception cref="InvalidOperationException">The string is not valid UTF-8, or holds half a surrogate pair.</exception>
    public static string String(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "a string");
#if NET
        // Half of a model is text, and nearly all of it is ASCII, which needs to be looked at once and not twice.
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && System.Text.Ascii.IsValid(reader.ValueSpan))
        {
            return System.Text.Encoding.Latin1.GetString(reader.ValueSpan);
        }

#endif
        return reader.GetString()!;
    }

    /// <summary>Reads the text of an enum.</summary>
    /// <param name="reader">The reader, on the string.</param>
    /// <returns>The text, unescaped; one that is sent often is the same object each time.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    /// <exception cref="InvalidOperationException">The string is not valid UTF-8, or holds half a surrogate pair.</exception>
    public static string EnumText(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "a string");
        return TextCache.Read(ref reader);
    }

    /// <summary>Reads an integer.</summary>
    /// <param name="reader">The reader, on the number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="JsonException">The value is not a number, has a fraction that is not zero, or does not fit 64 bits.</exception>
    public static long Int64(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "an integer");
        return reader.TryGetInt64(out long value) || TryGetWhole(ref reader, out value) ? value : throw Unfit(ref reader, "an integer of at most 64 bits");
    }

    /// <summary>Reads a number.</summary>
    /// <param name="reader">The reader, on the number.</param>
    /// <returns>The nearest <see cref="double"/> (IEEE 754): digits beyond its precision are lost.</returns>
    /// <exception cref="JsonException">The value is not a number.</exception>
    public static double Double(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "a number");
        return reader.TryGetDouble(out double value) ? value : throw Unfit(ref reader, "a number");
    }

    /// <summary>Reads a decimal number, or the text of one.</summary>
    /// <param name="reader">The reader, on the number or the string.</param>
    /// <returns>The number, with its trailing zeros; digits beyond the 28th are rounded.</returns>
    /// <exception cref="JsonException">The value is neither, or not between ±7.9e28.</exception>
    public static decimal Decimal(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.TryGetDecimal(out decimal value) ? value : throw Unfit(ref reader, "a number that fits a decimal");
        }

        Expect(ref reader, JsonTokenType.String, "a number, or its text");
        return decimal.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed)
            ? parsed
            : throw Unfit(ref reader, "the text of a number that fits a decimal");
    }

    /// <inheritdoc cref="Decimal"/>
    public static decimal DecimalText(this ref Utf8JsonReader reader) => Decimal(ref reader);

    /// <summary>Reads a number as its text, digit for digit.</summary>
    /// <param name="reader">The reader, on the number.</param>
    /// <returns>The number as it stands.</returns>
    /// <exception cref="JsonException">The value is not a number.</exception>
    public static string NumberText(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.Number, "a number");
        return JsonElement.ParseValue(ref reader).GetRawText();
    }

    /// <summary>Reads a text, or the digits or word of a number, <c>true</c> or <c>false</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="isLiteral">Whether it is not a text.</param>
    /// <returns>The text, unescaped, or the value as it stands.</returns>
    /// <exception cref="JsonException">The value is null, an array or an object.</exception>
    public static string LiteralText(this ref Utf8JsonReader reader, out bool isLiteral)
    {
        isLiteral = reader.TokenType != JsonTokenType.String;
        return reader.TokenType switch
        {
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => NumberText(ref reader),
            _ => EnumText(ref reader),
        };
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value is neither.</exception>
    public static bool Boolean(this ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "true or false"),
    };

    /// <summary>
    /// Reads a point in time in any form of RFC 3339; with <see cref="ApiClientOptions.Lenient"/> also as services misspell it.
    /// </summary>
    /// <param name="reader">The reader, on the string.</param>
    /// <returns>The time with the offset as sent; where none is sent it is taken as UTC, whatever the machine's time zone.</returns>
    /// <exception cref="JsonException">The value is not a string, or not a date and time.</exception>
    public static DateTimeOffset DateTimeOffset(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "a date and time");
        return TimeText.TryRead(ref reader, out DateTimeOffset value) ? value : throw NotATime(ref reader);
    }

#if NET
    /// <summary>Reads a date alone (RFC 3339, full-date).</summary>
    /// <param name="reader">The reader, on the string.</param>
    /// <returns>The date; of a date with a time, its date.</returns>
    /// <exception cref="JsonException">The value is not a string, or not a date.</exception>
    public static DateOnly DateOnly(this ref Utf8JsonReader reader) => System.DateOnly.FromDateTime(DateTimeOffset(ref reader).DateTime);

#endif
    /// <summary>Reads any JSON value as it stands: numbers keep their digits.</summary>
    /// <param name="reader">The reader, on the value's first token.</param>
    /// <returns>The value, independent of the text's buffer.</returns>
    public static JsonElement Element(this ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads bytes in Base64 (RFC 4648, section 4).</summary>
    /// <param name="reader">The reader, on the string.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="JsonException">The value is not a string, or not Base64.</exception>
    public static byte[] Bytes(this ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "a Base64 string");
        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw Unfit(ref reader, "a Base64 string");
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="reader">The reader, on the array's start.</param>
    /// <param name="item">Reads one item; also called for null, which it may refuse.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonException">The value is not an array.</exception>
    public static IReadOnlyList<T> List<T>(this ref Utf8JsonReader reader, JsonReader<T> item)
    {
        if (item is null)
        {
            throw new ArgumentNullException(nameof(item));
        }

        Expect(ref reader, JsonTokenType.StartArray, "an array");
        var items = default(ArrayBuilder<T>);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item(ref reader));
        }

        return items.ToArray();
    }

    /// <summary>Reads an object whose property names are data.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="reader">The reader, on the object's start.</param>
    /// <param name="value">Reads one value; also called for null, which it may refuse.</param>
    /// <returns>The values by name; of a name that repeats, the last one.</returns>
    /// <exception cref="JsonException">The value is not an object.</exception>
    public static IReadOnlyDictionary<string, T> Map<T>(this ref Utf8JsonReader reader, JsonReader<T> value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        Expect(ref reader, JsonTokenType.StartObject, "an object");
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            values[name] = value(ref reader);
        }

        return values;
    }

    /// <summary><c>5.0</c> and <c>1e3</c> are integers as well (JSON Schema Core, section 4.2.3: a number with a zero fractional part).</summary>
    private static bool TryGetWhole(ref Utf8JsonReader reader, out long value)
    {
        bool isWhole = reader.TryGetDecimal(out decimal number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string expected)
    {
        if (reader.TokenType != type)
        {
            throw Unexpected(ref reader, expected);
        }
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected}, found {Found(ref reader)}.");

    private static JsonException Unfit(ref Utf8JsonReader reader, string expected) =>
        new($"Expected {expected}, found {JsonExcerpt.ForToken(ref reader)}.");

    private static JsonException NotATime(ref Utf8JsonReader reader) =>
        Unfit(ref reader, "a date and time such as 2024-05-01T12:00:00Z");

    private static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.EndArray or JsonTokenType.EndObject or JsonTokenType.PropertyName or JsonTokenType.Comment or JsonTokenType.None or _ =>
            "nothing",
    };
}
