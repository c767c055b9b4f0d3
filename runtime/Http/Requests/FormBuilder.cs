using System;
using System.Collections.Generic;
using System.ComponentModel;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>Builds the fields of a form. Values are escaped and formatted as those of a query, see <see cref="QueryBuilder"/>.</summary>
/// <remarks>Call <see cref="ToString"/> once, last: it gives the buffer back.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct FormBuilder
{
    // A form is a query without its question mark (WHATWG URL, section 5).
    private QueryBuilder _fields;

    /// <summary>Begins a form without fields.</summary>
    public FormBuilder() => _fields = new QueryBuilder("");

    /// <summary>Adds a field; null adds nothing, an empty text adds <c>name=</c>.</summary>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="value">The value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The value holds half a surrogate pair, which UTF-8 cannot express.</exception>
    public void Append(string name, string? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, long? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, double? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, decimal? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, bool? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, DateTimeOffset? value) => _fields.AppendQuery(name, value);

#if NET
    /// <inheritdoc cref="Append(string, string)"/>
    public void Append(string name, DateOnly? value) => _fields.AppendQuery(name, value);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<DateOnly>? values) => _fields.AppendQuery(name, values);

#endif
    /// <summary>Adds a field once for each value: <c>name=a&amp;name=b</c>. Null and no values add nothing.</summary>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="values">The values, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void Append(string name, IEnumerable<string>? values) => _fields.AppendQuery(name, values);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<long>? values) => _fields.AppendQuery(name, values);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<double>? values) => _fields.AppendQuery(name, values);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<decimal>? values) => _fields.AppendQuery(name, values);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<bool>? values) => _fields.AppendQuery(name, values);

    /// <inheritdoc cref="Append(string, IEnumerable{string})"/>
    public void Append(string name, IEnumerable<DateTimeOffset>? values) => _fields.AppendQuery(name, values);

    /// <summary>Adds a field once for each value. Null and no values add nothing.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="values">The values.</param>
    /// <param name="text">The text of a value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="text"/> is null.</exception>
    public void Append<T>(string name, IEnumerable<T>? values, Func<T, string> text) => _fields.AppendQuery(name, values, text);

    /// <summary>Adds a field that is not a single value: its JSON text, or its own text if it turns out to be a JSON string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="write"/> is null.</exception>
    public void Append<T>(string name, T value, JsonWriter<T> write) => _fields.AppendQuery(name, value, write);

    /// <inheritdoc cref="QueryBuilder.AppendQuery{T}(string, T, JsonWriter{T}, QueryStyle)"/>
    public void Append<T>(string name, T value, JsonWriter<T> write, QueryStyle style) => _fields.AppendQuery(name, value, write, style);

    /// <summary>The form as it is sent: <c>name=value&amp;other=value</c>.</summary>
    /// <returns>The text; empty where there are no fields.</returns>
    public override string ToString()
    {
        string query = _fields.ToString();
        return query.Length == 0 ? query : query.Substring(1);
    }
}
