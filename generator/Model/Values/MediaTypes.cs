using System;

namespace PiecesGen.Generator.Model.Values;

/// <summary>The media types that decide how a body is written and read.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string UrlEncoded = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string Bytes = "application/octet-stream";

    private static readonly string[] s_families = ["image/", "audio/", "video/", "font/"];
    private static readonly string[] s_bytes =
    [
        Bytes, "application/x-tar", "application/tar", "application/zip", "application/gzip", "application/x-gzip", "application/pdf",
    ];

    /// <summary>JSON itself, or a format in it: <c>application/merge-patch+json</c>.</summary>
    public static bool IsJson(string mediaType)
    {
        string name = Name(mediaType);
        return Is(name, Json) || Is(name, "text/json") || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsUrlEncoded(string mediaType) => Is(Name(mediaType), UrlEncoded);

    public static bool IsMultipart(string mediaType) => mediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A format of its own, in which nobody writes JSON.</summary>
    public static bool IsNeverJson(string mediaType)
    {
        string name = Name(mediaType);
        return IsForm(name) || IsXml(name) || Is(name, "text/html");
    }

    /// <summary>XML itself, or a format in it.</summary>
    public static bool IsXml(string mediaType)
    {
        string name = Name(mediaType);
        return Is(name, "application/xml") || Is(name, "text/xml") || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A body of named fields.</summary>
    public static bool IsForm(string mediaType) => IsUrlEncoded(mediaType) || IsMultipart(mediaType);

    /// <summary>A format that is no text.</summary>
    public static bool IsBytes(string mediaType)
    {
        string name = Name(mediaType);
        return Array.Exists(s_families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase)) || Array.Exists(s_bytes, known => Is(name, known));
    }

    private static bool Is(string name, string mediaType) => string.Equals(name, mediaType, StringComparison.OrdinalIgnoreCase);

    private static string Name(string mediaType) => mediaType.Split(';')[0].Trim();
}
