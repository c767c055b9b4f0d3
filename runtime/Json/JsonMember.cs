using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>
/// Reads the members of a JSON object (RFC 8259, section 4): <see cref="Next"/> moves to a name, the other methods from the
/// name to its value, which they read. JSON's null stands for "not given". What else a value must be, see <see cref="JsonReaderExtensions"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMember
{
    /// <summary>Moves to the next member of an object.</summary>
    /// <param name="reader">The reader, on the object's start or on a member's value.</param>
    /// <param name="name">The member's name; to be compared before the reader moves on.</param>
    /// <returns>Whether there is one: false at the object's end.</returns>
    /// <exception cref="InvalidOperationException">The name is escaped and holds half a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Next(ref Utf8JsonReader reader, out JsonName name)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            name = default;
            return false;
        }

        name = reader.ValueIsEscaped || reader.HasValueSequence ? Unescaped(ref reader) : new JsonName(reader.ValueSpan);
        return true;
    }

    /// <summary>Moves to a member's value.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <returns>Whether there is a value: false for null.</returns>
    public static bool HasValue(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.Null;

    /// <inheritdoc cref="JsonReaderExtensions.String"/>
    public static string? String(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.String(ref reader) : null;

    /// <inheritdoc cref="JsonReaderExtensions.Int64"/>
    public static long? Int64(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.Int64(ref reader) : null;

    /// <inheritdoc cref="JsonReaderExtensions.Double"/>
    public static double? Double(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.Double(ref reader) : null;

    /// <inheritdoc cref="JsonReaderExtensions.Decimal"/>
    /// <param name="reader">The reader, on the name.</param>
    /// <param name="form">Whether it came as a number, as the docs say.</param>
    public static decimal? Decimal(ref Utf8JsonReader reader, out DecimalForm form) => Decimal(ref reader, JsonTokenType.Number, out form);

    /// <inheritdoc cref="JsonReaderExtensions.Decimal"/>
    /// <param name="reader">The reader, on the name.</param>
    /// <param name="form">Whether it came as text, as the docs say.</param>
    public static decimal? DecimalText(ref Utf8JsonReader reader, out DecimalForm form) => Decimal(ref reader, JsonTokenType.String, out form);

    /// <inheritdoc cref="JsonReaderExtensions.Boolean"/>
    public static bool? Boolean(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.Boolean(ref reader) : null;

    /// <inheritdoc cref="JsonReaderExtensions.DateTimeOffset"/>
    public static DateTimeOffset? DateTimeOffset(ref Utf8JsonReader reader) =>
        HasValue(ref reader) ? JsonReaderExtensions.DateTimeOffset(ref reader) : null;

#if NET
    /// <inheritdoc cref="JsonReaderExtensions.DateOnly"/>
    public static DateOnly? DateOnly(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.DateOnly(ref reader) : null;

#endif
    /// <inheritdoc cref="JsonReaderExtensions.Bytes"/>
    public static byte[]? Bytes(ref Utf8JsonReader reader) => HasValue(ref reader) ? JsonReaderExtensions.Bytes(ref reader) : null;

    /// <summary>Reads any JSON value, null included: here it is a value.</summary>
    /// <param name="reader">The reader, on the name.</param>
    /// <returns>The value, independent of the text's buffer.</returns>
    public static JsonElement? Element(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonReaderExtensions.Element(ref reader);
    }

    /// <inheritdoc cref="JsonReaderExtensions.List{T}"/>
    public static IReadOnlyList<T>? List<T>(ref Utf8JsonReader reader, JsonReader<T> item) =>
        HasValue(ref reader) ? JsonReaderExtensions.List(ref reader, item) : null;

    /// <inheritdoc cref="JsonReaderExtensions.Map{T}"/>
    public static IReadOnlyDictionary<string, T>? Map<T>(ref Utf8JsonReader reader, JsonReader<T> value) =>
        HasValue(ref reader) ? JsonReaderExtensions.Map(ref reader, value) : null;

    private static decimal? Decimal(ref Utf8JsonReader reader, JsonTokenType documented, out DecimalForm form)
    {
        form = DecimalForm.Documented;
        if (!HasValue(ref reader))
        {
            return null;
        }

        form = reader.TokenType == documented ? DecimalForm.Documented : DecimalForm.Other;
        return JsonReaderExtensions.Decimal(ref reader);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Rare, and in every model's reader.
    private static JsonName Unescaped(ref Utf8JsonReader reader) => new(Encoding.UTF8.GetBytes(reader.GetString()!));
}
