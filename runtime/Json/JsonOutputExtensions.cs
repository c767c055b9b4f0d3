using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Writes the values of which models are made. Each method fits <see cref="JsonWriter{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonOutputExtensions
{
    private const int MaxIntegerLength = 20;

    // -1.7976931348623157E+308 takes 24; some more than the longest is never wrong.
    private const int MaxNumberLength = 32;

    /// <summary>Writes a string.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The string; null, which a careless caller can put into a model, is written as JSON's null.</param>
    public static void String(this JsonOutput writer, string value)
    {
        Given(writer);
        if (value is null)
        {
            Literal(writer, "null"u8);
            return;
        }

        JsonStringText.Write(writer, value);
    }

    /// <summary>Writes <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    public static void Null(this JsonOutput writer) => Literal(Given(writer), "null"u8);

    /// <summary>Writes an integer.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    public static void Int64(this JsonOutput writer, long value)
    {
        Utf8Formatter.TryFormat(value, Given(writer).StartValue(MaxIntegerLength), out int length);
        writer.Advance(length);
    }

    /// <summary>Writes a number in the shortest form that reads back as the same.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is NaN or infinite: JSON has no such numbers (RFC 8259, section 6).</exception>
    public static void Double(this JsonOutput writer, double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentException($"JSON has no number {value}.", nameof(value));
        }

#if NET
        Utf8Formatter.TryFormat(value, Given(writer).StartValue(MaxNumberLength), out int length);
        writer.Advance(length);
#else
        JsonFragment.Write(writer, value, static (json, number) => json.WriteNumberValue(number));
#endif
    }

    /// <summary>Writes a decimal number, with its trailing zeros.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    public static void Decimal(this JsonOutput writer, decimal value)
    {
        Utf8Formatter.TryFormat(value, Given(writer).StartValue(MaxNumberLength), out int length);
        writer.Advance(length);
    }

    /// <summary>Writes a decimal number as text, with its trailing zeros.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    public static void DecimalText(this JsonOutput writer, decimal value) => String(writer, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a decimal number as it came, by default as a number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <param name="form">How it came.</param>
    public static void Decimal(this JsonOutput writer, decimal value, DecimalForm form)
    {
        if (form.IsOther)
        {
            DecimalText(writer, value);
        }
        else
        {
            Decimal(writer, value);
        }
    }

    /// <summary>Writes a decimal number as it came, by default as text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    /// <param name="form">How it came.</param>
    public static void DecimalText(this JsonOutput writer, decimal value, DecimalForm form)
    {
        if (form.IsOther)
        {
            Decimal(writer, value);
        }
        else
        {
            DecimalText(writer, value);
        }
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void Boolean(this JsonOutput writer, bool value) => Literal(Given(writer), value ? "true"u8 : "false"u8);

    /// <summary>Writes a point in time with its offset (RFC 3339).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The time.</param>
    public static void DateTimeOffset(this JsonOutput writer, DateTimeOffset value) => TimeText.Write(Given(writer), value);

    /// <summary>Writes a number given as its text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number as it stands in JSON.</param>
    /// <exception cref="JsonException">The text is not a JSON value.</exception>
    public static void NumberText(this JsonOutput writer, string value) =>
        JsonFragment.Write(Given(writer), value, static (json, text) => json.WriteRawValue(text));

    /// <summary>Writes a text, or a number, <c>true</c> or <c>false</c> as it stands.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The text, or the value as it stands in JSON.</param>
    /// <param name="isLiteral">Whether it is not a text.</param>
    /// <exception cref="JsonException">It is not a text, and not a JSON value.</exception>
    public static void LiteralText(this JsonOutput writer, string value, bool isLiteral)
    {
        if (isLiteral)
        {
            NumberText(writer, value);
        }
        else
        {
            String(writer, value);
        }
    }

#if NET
    /// <summary>Writes a date alone (RFC 3339, full-date).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    public static void DateOnly(this JsonOutput writer, DateOnly value) =>
        String(writer, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

#endif

    /// <summary>Writes any JSON value; numbers keep their digits.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is <c>default(JsonElement)</c>, which is not a JSON value.</exception>
    public static void Element(this JsonOutput writer, JsonElement value) =>
        JsonFragment.Write(Given(writer), value, static (json, element) => element.WriteTo(json));

    /// <summary>Writes bytes in Base64 (RFC 4648, section 4).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The bytes.</param>
    public static void Bytes(this JsonOutput writer, byte[] value)
    {
        Span<byte> free = Given(writer).StartValue(Base64.GetMaxEncodedToUtf8Length(Given(value).Length) + 2);
        free[0] = (byte)'"';
        Base64.EncodeToUtf8(value, free.Slice(1), out _, out int length);
        free[length + 1] = (byte)'"';
        writer.Advance(length + 2);
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The items.</param>
    /// <param name="item">Writes one item.</param>
    public static void List<T>(this JsonOutput writer, IReadOnlyList<T> value, JsonWriter<T> item)
    {
        Given(value);
        Given(item);
        Given(writer).StartArray();
        if (value is T[] items)
        {
            // What was read is an array, and through the interface each item of it costs more than writing a number.
            foreach (T one in items)
            {
                item(writer, one);
            }
        }
        else
        {
            for (int i = 0; i < value.Count; i++)
            {
                item(writer, value[i]);
            }
        }

        writer.EndArray();
    }

    /// <summary>Writes an object whose property names are data.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The values by name.</param>
    /// <param name="item">Writes one value.</param>
    public static void Map<T>(this JsonOutput writer, IReadOnlyDictionary<string, T> value, JsonWriter<T> item)
    {
        Given(value);
        Given(item);
        Given(writer).StartObject();
        if (value is Dictionary<string, T> values)
        {
            // What was read is one, and its own enumerator is no object.
            foreach (KeyValuePair<string, T> pair in values)
            {
                Name(writer, pair.Key);
                item(writer, pair.Value);
            }
        }
        else
        {
            foreach (KeyValuePair<string, T> pair in value)
            {
                Name(writer, pair.Key);
                item(writer, pair.Value);
            }
        }

        writer.EndObject();
    }

    /// <summary>Writes a name that is data.</summary>
    internal static void Name(JsonOutput writer, string name)
    {
        JsonStringText.Write(writer, name);
        writer.ToName();
    }

    private static void Literal(JsonOutput writer, ReadOnlySpan<byte> literal)
    {
        literal.CopyTo(writer.StartValue(literal.Length));
        writer.Advance(literal.Length);
    }

    private static T Given<T>(T argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));
}
