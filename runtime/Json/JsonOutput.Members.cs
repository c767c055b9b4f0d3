using System;
using System.Text.Json;

namespace PiecesGen.Json;

/// <content>The optional members of an object: what is null is left out.</content>
public sealed partial class JsonOutput
{
    /// <summary>Writes a member, unless its value is null.</summary>
    /// <param name="name">The name in UTF-8, escaped where JSON wants it (RFC 8259, section 7).</param>
    /// <param name="value">The value.</param>
    public void Member(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            JsonOutputExtensions.String(this, value);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    public void Member(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            Name(name);
            JsonOutputExtensions.Int64(this, number);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    /// <exception cref="ArgumentException">The number is NaN or infinite: JSON has no such numbers (RFC 8259, section 6).</exception>
    public void Member(ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            Name(name);
            JsonOutputExtensions.Double(this, number);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    public void Member(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } condition)
        {
            Name(name);
            JsonOutputExtensions.Boolean(this, condition);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    public void Member(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            Name(name);
            JsonOutputExtensions.DateTimeOffset(this, time);
        }
    }

#if NET
    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    public void Member(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } date)
        {
            Name(name);
            JsonOutputExtensions.DateOnly(this, date);
        }
    }

#endif
    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    public void Member(ReadOnlySpan<byte> name, byte[]? value)
    {
        if (value is not null)
        {
            Name(name);
            JsonOutputExtensions.Bytes(this, value);
        }
    }

    /// <inheritdoc cref="Member(ReadOnlySpan{byte}, string)"/>
    /// <exception cref="InvalidOperationException">The value is <c>default(JsonElement)</c>, which is not a JSON value.</exception>
    public void Member(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is { } element)
        {
            Name(name);
            JsonOutputExtensions.Element(this, element);
        }
    }
}
