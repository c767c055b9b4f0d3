using System.Text;
using System.Text.RegularExpressions;

namespace PiecesGen.Tool.Pages;

/// <summary>
/// A pattern over paths: <c>*</c> and <c>?</c> within one name, <c>**</c> over any number of folders. Shells expand most
/// of them; this is for those that do not, and for patterns in quotes.
/// </summary>
internal sealed class FilePattern
{
    private readonly Regex _names;

    private FilePattern(string root, Regex names)
    {
        Root = root;
        _names = names;
    }

    /// <summary>The folder that the pattern starts from.</summary>
    public string Root { get; }

    /// <summary>Null for a text without wildcards.</summary>
    public static FilePattern? Parse(string text)
    {
        string[] segments = text.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        int first = Array.FindIndex(segments, segment => segment.AsSpan().ContainsAny('*', '?'));
        if (first < 0)
        {
            return null;
        }

        string root = string.Join('/', segments[..first]);
        string folder = first == 0 ? "." : root.Length == 0 ? "/" : root;
        return new FilePattern(folder, new Regex(ExpressionOf(segments[first..]), RegexOptions.CultureInvariant));
    }

    public bool Matches(string file) => _names.IsMatch(Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'));

    private static string ExpressionOf(string[] segments)
    {
        var expression = new StringBuilder(@"\A");
        for (int i = 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            if (segments[i] == "**")
            {
                expression.Append(isLast ? ".+" : "(?:[^/]+/)*");
                continue;
            }

            string name = Regex.Escape(segments[i]).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);
            expression.Append(name).Append(isLast ? "" : "/");
        }

        return expression.Append(@"\z").ToString();
    }
}
