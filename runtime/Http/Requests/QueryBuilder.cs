using System;
using System.Collections.Generic;
using System.ComponentModel;
using PiecesGen.Buffers;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>
/// Builds the path and query of a call. Values are escaped exactly once (RFC 3986, section 2.1, on their UTF-8 bytes)
/// and formatted independently of the machine's culture and time zone.
/// </summary>
/// <remarks>Call <see cref="ToString"/> once, last: it gives the buffer back.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct QueryBuilder
{
    private readonly string _literalStart;
    private char[]? _buffer;
    private int _length;
    private bool _hasQuery;

    /// <summary>Begins with the part of the path before the first parameter.</summary>
    /// <param name="literalStart">Text that is already escaped, starting with a slash: <c>/order/</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public QueryBuilder(string literalStart)
    {
        _literalStart = literalStart ?? throw new ArgumentNullException(nameof(literalStart));
        _buffer = null;
        _length = 0;
        _hasQuery = literalStart.AsSpan().IndexOf('?') >= 0;
    }

    /// <summary>Adds text as it stands.</summary>
    /// <param name="text">Text that is already escaped: <c>/delete</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public void AppendLiteral(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        _hasQuery |= text.AsSpan().IndexOf('?') >= 0;
        Append(text);
    }

    /// <summary>Adds the value of a path parameter.</summary>
    /// <param name="parameterName">The C# parameter's name, for the exception.</param>
    /// <param name="value">The value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">
    /// The value is empty, <c>.</c> or <c>..</c>: as a path segment each of them names another resource (RFC 3986, section 5.2.4).
    /// Or it holds half a surrogate pair, which UTF-8 cannot express.
    /// </exception>
    public void AppendPath(string parameterName, string value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        if (value.Length == 0)
        {
            throw new ArgumentException("The value is empty, so the path would name another resource. Pass the identifier of one.", parameterName);
        }

        if (value is "." or "..")
        {
            throw new ArgumentException($"'{value}' as a path segment names another resource and cannot be sent.", parameterName);
        }

        Append(WireText.Escaped(value, parameterName));
    }

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, int value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, long value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, double value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, decimal value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, bool value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, DateTimeOffset value) => AppendPath(parameterName, WireText.From(value));

#if NET
    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, DateOnly value) => AppendPath(parameterName, WireText.From(value));

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<DateOnly> values) => AppendPath(parameterName, values, WireText.From);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, DateOnly? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<DateOnly>? values) => AppendQuery(name, values, WireText.From);

#endif
    /// <inheritdoc cref="AppendPath(string, string)"/>
    public void AppendPath(string parameterName, Guid value) => AppendPath(parameterName, WireText.From(value));

    /// <summary>Adds the values of a path parameter, separated by commas (RFC 6570, section 3.2.2; OpenAPI's style <c>simple</c>).</summary>
    /// <param name="parameterName">The C# parameter's name, for the exception.</param>
    /// <param name="values">The values, not escaped; commas in them are.</param>
    /// <exception cref="ArgumentNullException">The values, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no value, or one is empty, <c>.</c> or <c>..</c>, or holds half a surrogate pair, which UTF-8 cannot express.
    /// </exception>
    public void AppendPath(string parameterName, IEnumerable<string> values) => AppendPath(parameterName, values, static value => value);

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<long> values) => AppendPath(parameterName, values, WireText.From);

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<double> values) => AppendPath(parameterName, values, WireText.From);

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<decimal> values) => AppendPath(parameterName, values, WireText.From);

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<bool> values) => AppendPath(parameterName, values, WireText.From);

    /// <inheritdoc cref="AppendPath(string, IEnumerable{string})"/>
    public void AppendPath(string parameterName, IEnumerable<DateTimeOffset> values) => AppendPath(parameterName, values, WireText.From);

    /// <summary>Adds the values of a path parameter, separated by commas.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="parameterName">The C# parameter's name, for the exception.</param>
    /// <param name="values">The values.</param>
    /// <param name="text">The text of a value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The values, one of them or <paramref name="text"/> are null.</exception>
    /// <exception cref="ArgumentException">As for a single value; also where there is none.</exception>
    public void AppendPath<T>(string parameterName, IEnumerable<T> values, Func<T, string> text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        bool isFirst = true;
        foreach (T value in values ?? throw new ArgumentNullException(parameterName))
        {
            Append(isFirst ? "" : ",");
            AppendPath(parameterName, text(value));
            isFirst = false;
        }

        if (isFirst)
        {
            throw new ArgumentException("There are no values, so the path would name another resource. Pass at least one.", parameterName);
        }
    }

    /// <summary>Adds a query parameter; null adds nothing, an empty text adds <c>name=</c>.</summary>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="value">The value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The value holds half a surrogate pair, which UTF-8 cannot express.</exception>
    public void AppendQuery(string name, string? value)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (value is null)
        {
            return;
        }

        string escaped = WireText.Escaped(value, nameof(value));
        AppendEscaped(WireText.Escaped(name, nameof(name)), escaped);
    }

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, long? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, double? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, decimal? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, bool? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <inheritdoc cref="AppendQuery(string, string)"/>
    public void AppendQuery(string name, DateTimeOffset? value) => AppendQuery(name, value is { } known ? WireText.From(known) : null);

    /// <summary>Adds a query parameter once for each value: <c>name=a&amp;name=b</c>. Null and no values add nothing.</summary>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="values">The values, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void AppendQuery(string name, IEnumerable<string>? values)
    {
        if (values is null)
        {
            return;
        }

        foreach (string value in values)
        {
            AppendQuery(name, value);
        }
    }

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<long>? values) => AppendQuery(name, values, WireText.From);

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<double>? values) => AppendQuery(name, values, WireText.From);

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<decimal>? values) => AppendQuery(name, values, WireText.From);

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<bool>? values) => AppendQuery(name, values, WireText.From);

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string})"/>
    public void AppendQuery(string name, IEnumerable<DateTimeOffset>? values) => AppendQuery(name, values, WireText.From);

    /// <summary>Adds a query parameter once for each value. Null and no values add nothing.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="values">The values.</param>
    /// <param name="text">The text of a value, not escaped.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="text"/> is null.</exception>
    public void AppendQuery<T>(string name, IEnumerable<T>? values, Func<T, string> text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (values is null)
        {
            return;
        }

        foreach (T value in values)
        {
            AppendQuery(name, text(value));
        }
    }

    /// <summary>Adds a query parameter that is not a single value: its JSON text, or its own text if it turns out to be a JSON string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name on the wire, not escaped.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="write"/> is null.</exception>
    public void AppendQuery<T>(string name, T value, JsonWriter<T> write)
    {
        if (write is null)
        {
            throw new ArgumentNullException(nameof(write));
        }

        AppendQuery(name, UnquotedJson.Write(value, write));
    }

    /// <summary>The path and query.</summary>
    /// <returns>The text to send; the literal itself where nothing was added to it.</returns>
    public override string ToString()
    {
        if (_buffer is not { } buffer)
        {
            return _literalStart ?? "";
        }

        string text = new(buffer, 0, _length);
        _buffer = null;
        BufferPool.Chars.Return(buffer);
        return text;
    }

    private void AppendEscaped(string name, string value)
    {
        Append(_hasQuery ? "&" : "?");
        _hasQuery = true;
        Append(name);
        Append("=");
        Append(value);
    }

    private void Append(string text)
    {
        if (_buffer is null)
        {
            string start = _literalStart ?? "";
            _buffer = BufferPool.Chars.Rent(Math.Max(256, start.Length + text.Length));
            start.CopyTo(0, _buffer, 0, start.Length);
            _length = start.Length;
        }

        if (text.Length > _buffer.Length - _length)
        {
            char[] larger = BufferPool.Chars.Rent(Math.Max(_buffer.Length * 2, _length + text.Length));
            Array.Copy(_buffer, larger, _length);
            BufferPool.Chars.Return(_buffer);
            _buffer = larger;
        }

        text.CopyTo(0, _buffer, _length, text.Length);
        _length += text.Length;
    }
}
