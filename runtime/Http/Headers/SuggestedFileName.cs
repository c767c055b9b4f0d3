using System.Net.Http.Headers;
using System.Text;

namespace PiecesGen.Http;

/// <summary>The file name in a <c>Content-Disposition</c> header (RFC 6266), made safe to put after a folder (section 4.3).</summary>
internal static class SuggestedFileName
{
    internal static string? In(string? contentDisposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(contentDisposition, out ContentDispositionHeaderValue? parsed))
        {
            return null;
        }

        string name = LastPart(parsed.FileNameStar ?? Unquoted(parsed.FileName ?? ""));
        return name is "" or "." or ".." ? null : name;
    }

    /// <summary>RFC 9110, section 5.6.4. Whether the quotes are off already depends on the version of .NET.</summary>
    private static string Unquoted(string value)
    {
        bool isQuoted = value.Length >= 2 && value[0] == '"' && value[value.Length - 1] == '"';
        string text = isQuoted ? value.Substring(1, value.Length - 2) : value;
        return text.Replace("\\\"", "\"").Replace("\\\\", "\\");
    }

    private static string LastPart(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        bool hasDrive = name.Length >= 2 && name[1] == ':';
        var kept = new StringBuilder(name.Length);
        for (int i = hasDrive ? 2 : 0; i < name.Length; i++)
        {
            if (!char.IsControl(name[i]))
            {
                kept.Append(name[i]);
            }
        }

        return kept.ToString().Trim();
    }
}
