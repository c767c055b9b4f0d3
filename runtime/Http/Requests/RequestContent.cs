using System;
using System.ComponentModel;
using System.Net.Http;
using System.Text;
using PiecesGen.Json;

namespace PiecesGen.Http;

/// <summary>The bodies that generated code sends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestContent
{
    /// <summary>A JSON body: <c>application/json</c>, UTF-8 (RFC 8259), written into a pooled buffer.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="value">What to send.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <returns>The body; disposing it gives the buffer back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    /// <exception cref="ArgumentException">The value holds a number JSON cannot express (NaN or an infinity).</exception>
    public static HttpContent Json<T>(T value, JsonWriter<T> write) =>
        JsonRequestContent.Write(value, write ?? throw new ArgumentNullException(nameof(write)));

    /// <summary>A JSON body with another media type.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="value">What to send.</param>
    /// <param name="write">Writes the value as one JSON value.</param>
    /// <param name="mediaType">The documented media type: <c>application/merge-patch+json</c>.</param>
    /// <returns>The body; disposing it gives the buffer back.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> or <paramref name="mediaType"/> is null.</exception>
    /// <exception cref="ArgumentException">The value holds a number JSON cannot express (NaN or an infinity).</exception>
    public static HttpContent Json<T>(T value, JsonWriter<T> write, string mediaType) => JsonRequestContent.Write(
        value, write ?? throw new ArgumentNullException(nameof(write)), mediaType ?? throw new ArgumentNullException(nameof(mediaType)));

    /// <summary>A text body in UTF-8.</summary>
    /// <param name="value">What to send.</param>
    /// <param name="mediaType">The documented media type: <c>text/plain</c>.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException">The text or the media type is null.</exception>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair, which UTF-8 cannot express.</exception>
    public static HttpContent Text(string value, string mediaType)
    {
        WireText.RefuseHalfPairs(value ?? throw new ArgumentNullException(nameof(value)), nameof(value));
        return Bytes(Encoding.UTF8.GetBytes(value), mediaType is null ? throw new ArgumentNullException(nameof(mediaType)) : mediaType + "; charset=utf-8");
    }

    /// <summary>A body that is a file.</summary>
    /// <param name="file">What to send.</param>
    /// <param name="mediaType">The documented media type, sent unless the file has its own: <c>application/octet-stream</c>.</param>
    /// <returns>The body; disposing it leaves a caller's stream open.</returns>
    /// <exception cref="ArgumentNullException">The file or the media type is null.</exception>
    public static HttpContent File(ApiFile file, string mediaType) => new FileContent(
        file ?? throw new ArgumentNullException(nameof(file)), mediaType ?? throw new ArgumentNullException(nameof(mediaType)));

    /// <summary>A form that can hold files: <c>multipart/form-data</c>, its texts in UTF-8 (RFC 7578).</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentNullException">The fields are null.</exception>
    public static HttpContent Multipart(MultipartFormBuilder fields) => (fields ?? throw new ArgumentNullException(nameof(fields))).ToContent();

    /// <summary>A form: <c>application/x-www-form-urlencoded</c>, UTF-8 (WHATWG URL, section 5).</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The body.</returns>
    public static HttpContent Form(FormBuilder fields) =>
        Bytes(Encoding.ASCII.GetBytes(fields.ToString()), "application/x-www-form-urlencoded");

    private static ByteArrayContent Bytes(byte[] value, string mediaType)
    {
        var content = new ByteArrayContent(value);

        // What the docs call the media type is sent as it stands, well-formed or not.
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
