using System.Security.Cryptography;
using System.Text;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>
/// The report as one document that needs nothing else. What pages say is data in it, and becomes text in the browser, never HTML;
/// the document's policy runs its own script and style alone, by their hashes (decisions/0011).
/// </summary>
internal static class HtmlDocument
{
    private const string Prefix = "HtmlReport/";

    private static readonly string[] s_scripts = ["data.js", "text.js", "page.js", "member.js", "overview.js", "search.js", "keys.js", "start.js"];

    public static byte[] Write(Understanding understanding, CancellationToken cancellationToken)
    {
        string style = Resource("report.css");
        string script = string.Concat(s_scripts.Select(Resource));
        string document = Fill(Resource("report.html"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["policy"] = $"default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'",
            ["style"] = style,
            ["script"] = script,
            ["data"] = ReportData.Write(understanding, cancellationToken),
        });
        return Encoding.UTF8.GetBytes(document);
    }

    /// <summary>Puts each value where the template names it. A value that holds such a name is left as it is.</summary>
    private static string Fill(string template, Dictionary<string, string> values)
    {
        var filled = new StringBuilder();
        string[] pieces = template.Split("{{");
        filled.Append(pieces[0]);
        foreach (string piece in pieces[1..])
        {
            int end = piece.IndexOf("}}", StringComparison.Ordinal);
            filled.Append(values[piece[..end]]).Append(piece.AsSpan(end + 2));
        }

        return filled.ToString();
    }

    private static string HashOf(string source) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlDocument).Assembly.GetManifestResourceStream(Prefix + name)!);
        return reader.ReadToEnd();
    }
}
