using System.Text.RegularExpressions;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>Emitted C# as people write it: without the namespaces that keep it unambiguous.</summary>
internal static partial class UnqualifiedCode
{
    public static string From(string csharp) => Qualifier().Replace(csharp, "");

    [GeneratedRegex(@"global::(?:@?\w+\.)*")]
    private static partial Regex Qualifier();
}
