using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using System.Text;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>Collects the fields of a <c>multipart/form-data</c> body (RFC 7578). Null adds no field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartFormBuilder
{
    private static readonly Encoding s_latin1 = Encoding.GetEncoding("iso-8859-1");

    private readonly List<KeyValuePair<string, string>> _texts = [];
    private readonly List<KeyValuePair<string, ApiFile>> _files = [];

    /// <summary>Adds a text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The value holds half a surrogate pair, which UTF-8 cannot express.</exception>
    public void Append(string name, string? value)
    {
        WireText.RefuseHalfPairs(value ?? "", nameof(value));
        Add(_texts, name, value);
    }

    /// <summary>Adds a field of this name for each text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">A value holds half a surrogate pair, which UTF-8 cannot express.</exception>
    public void Append(string name, IEnumerable<string>? values)
    {
        foreach (string value in values ?? [])
        {
            Append(name, value);
        }
    }

    /// <summary>Adds a value that is not a text: its JSON text, or its own text if it turns out to be a JSON string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <exception cref="ArgumentNullException">The name or <paramref name="write"/> is null.</exception>
    public void Append<T>(string name, T value, JsonWriter<T> write) =>
        Append(name, UnquotedJson.Write(value, write ?? throw new ArgumentNullException(nameof(write))));

    /// <summary>Adds a file. Without a file name, it takes the field's name: servers recognise a file by its file name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The file.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void AppendFile(string name, ApiFile? value) => Add(_files, name, value);

    /// <summary>Adds a field of this name for each file.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="values">The files.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public void AppendFile(string name, IEnumerable<ApiFile>? values)
    {
        foreach (ApiFile value in values ?? [])
        {
            AppendFile(name, value);
        }
    }

    /// <summary>Texts go first, so that a server that streams the files knows what they are.</summary>
    internal HttpContent ToContent()
    {
        var content = new MultipartFormDataContent();
#pragma warning disable CA2000 // The form disposes its parts.
        foreach (KeyValuePair<string, string> text in _texts)
        {
            Add(content, new StringContent(text.Value), $"name={Quoted(text.Key)}");
        }

        foreach (KeyValuePair<string, ApiFile> file in _files)
        {
            Add(content, new FileContent(file.Value, "application/octet-stream"), $"name={Quoted(file.Key)}; filename={Quoted(file.Value.FileName ?? file.Key)}");
        }
#pragma warning restore CA2000

        return content;
    }

    // .NET would send other names than ASCII in an encoding for mail, and file names a second time in one that RFC 7578,
    // section 4.2 forbids here. It writes headers in Latin-1, so UTF-8 taken for Latin-1 leaves as UTF-8, which servers expect.
    private static void Add(MultipartFormDataContent form, HttpContent part, string disposition)
    {
        string utf8 = s_latin1.GetString(Encoding.UTF8.GetBytes("form-data; " + disposition));
        part.Headers.TryAddWithoutValidation("Content-Disposition", utf8);
        form.Add(part);
    }

    private static void Add<T>(List<KeyValuePair<string, T>> fields, string name, T? value)
        where T : class
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (value is not null)
        {
            fields.Add(new KeyValuePair<string, T>(name, value));
        }
    }

    /// <summary>As browsers escape names (WHATWG HTML, multipart/form-data encoding algorithm).</summary>
    private static string Quoted(string name) => "\"" + name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A") + "\"";
}
