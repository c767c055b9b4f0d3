using System;
using System.ComponentModel;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Compares what was read with the docs. Where they agree, it costs a comparison.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocsCheck
{
    /// <summary>Checks a property that the docs require.</summary>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="reader">The reader, on the end of the object.</param>
    /// <param name="value">What was read; null if the property is missing or null.</param>
    /// <param name="schema">The model's name in the docs.</param>
    /// <param name="property">The property's name on the wire.</param>
    /// <returns>The value; null only where <see cref="ApiClientOptions.Lenient"/> allows it.</returns>
    /// <exception cref="JsonException">The property is missing or null.</exception>
    public static T Required<T>(ref Utf8JsonReader reader, T? value, string schema, string property)
        where T : class
    {
        if (value is null)
        {
            Missing(ref reader, schema, property);
        }

        return value!;
    }

    /// <inheritdoc cref="Required{T}(ref Utf8JsonReader, T, string, string)"/>
    /// <returns>The value; the type's default only where <see cref="ApiClientOptions.Lenient"/> allows it.</returns>
    public static T Required<T>(ref Utf8JsonReader reader, T? value, string schema, string property)
        where T : struct
    {
        if (value is null)
        {
            Missing(ref reader, schema, property);
        }

        return value.GetValueOrDefault();
    }

    /// <summary>Checks a value of an enum whose values the docs list.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="documented">The documented values.</param>
    /// <returns>The value, documented or not. An undocumented one is reported as drift.</returns>
    public static string Listed(ref Utf8JsonReader reader, string value, string[] documented)
    {
        if (JsonDrift.Current is { } drift && Array.IndexOf(documented, value) < 0)
        {
            drift.Add(JsonDriftKind.UnknownEnumValue, reader.TokenStartIndex, ref reader);
        }

        return value;
    }

    private static void Missing(ref Utf8JsonReader reader, string schema, string property)
    {
        if (JsonDrift.Current is not { IsLenient: true } drift)
        {
            throw new JsonException($"{schema}: the required property '{property}' is missing.");
        }

        drift.AddMissing(property, ref reader);
    }
}
