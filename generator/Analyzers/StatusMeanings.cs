using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Generator.Analyzers;

/// <summary>
/// What the docs say of the statuses of a call. It stands in the documentation of the generated method, a line for each:
/// <c>410 Gone: Distribution not found.</c> Emission writes these lines.
/// </summary>
internal sealed class StatusMeanings
{
    // At most a line of the docs and a millisecond of work: no nested repetition.
    private static readonly Regex s_line = new(
        @"(?:^|<returns>)[ \t/]*(?<status>\d{3}|\dXX|default) (?<type>\w+)(?<meaning>:[^\r\n]*?)?(?:<br ?/>|</returns>)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, List<string>> _byType = [];

    private StatusMeanings(string documentation)
    {
        foreach (Match match in s_line.Matches(documentation))
        {
            string type = match.Groups["type"].Value;
            if (!_byType.TryGetValue(type, out List<string>? lines))
            {
                _byType.Add(type, lines = []);
            }

            lines.Add(match.Groups["status"].Value + Unescape(match.Groups["meaning"].Value));
        }
    }

    /// <summary>The meanings that a method documents; none where there is no method.</summary>
    public static StatusMeanings Of(IMethodSymbol? method, CancellationToken cancellationToken) =>
        new(method is null ? "" : Documentation(method, cancellationToken));

    /// <summary>The status of a case type with its meaning where it is known: <c>410: Distribution not found.</c></summary>
    public IReadOnlyList<string> Of(ITypeSymbol documented) =>
        _byType.TryGetValue(documented.Name, out List<string>? lines) ? lines
        : StatusNames.StatusOf(documented.Name) is { } status ? [status.ToString()]
        : [];

    /// <summary>The comment itself where there is a source: a project that writes no documentation file does not parse it.</summary>
    private static string Documentation(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference declaration in method.DeclaringSyntaxReferences)
        {
            return declaration.GetSyntax(cancellationToken).GetLeadingTrivia().ToFullString();
        }

        return method.GetDocumentationCommentXml(cancellationToken: cancellationToken) ?? "";
    }

    private static string Unescape(string xml) => xml.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
}
