namespace PiecesGen.Generator.Text;

/// <summary>A page's name as links use it: the file's, without folder, extension and the number that sorts it on a docs site.</summary>
internal static class PageFileName
{
    /// <summary><c>models/157-GitHubGist.md</c> is <c>GitHubGist</c>.</summary>
    public static string From(string path)
    {
        int start = path.LastIndexOfAny(['/', '\\']) + 1;
        int end = path.LastIndexOf('.');
        end = end > 0 && path.LastIndexOf(".html", end, System.StringComparison.OrdinalIgnoreCase) is var html && html > start && html + 5 == end ? html : end;
        return WithoutNumber(end > start ? path.Substring(start, end - start) : path.Substring(start));
    }

    public static string WithoutNumber(string name)
    {
        int digits = 0;
        while (digits < name.Length && char.IsDigit(name[digits]))
        {
            digits++;
        }

        bool hasNumber = digits > 0 && digits + 1 < name.Length && name[digits] is '-' or '_';
        return hasNumber ? name.Substring(digits + 1) : name;
    }
}
