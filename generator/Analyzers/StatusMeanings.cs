using System;
using System.Collections.Generic;
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
    private const string FirstLine = "<returns>";

    private static readonly string[] s_lineEnds = ["<br/>", "<br />", "</returns>"];

    private readonly Dictionary<string, List<string>> _byType = [];

    private StatusMeanings(string documentation)
    {
        foreach (string line in documentation.Split('\n'))
        {
            string text = line.Trim().TrimStart('/').TrimStart();
            Add(text.StartsWith(FirstLine, StringComparison.Ordinal) ? text.Substring(FirstLine.Length) : text);
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

    /// <summary>Takes a line such as <c>410 Gone: Distribution not found.</c>; any other line is none of ours.</summary>
    private void Add(string line)
    {
        int space = line.IndexOf(' ');
        string status = space < 0 ? "" : line.Substring(0, space);
        string? end = Array.Find(s_lineEnds, end => line.EndsWith(end, StringComparison.Ordinal));
        if (end is null || !IsStatus(status))
        {
            return;
        }

        string rest = line.Substring(space + 1, line.Length - space - 1 - end.Length);
        int colon = rest.IndexOf(':');
        string type = colon < 0 ? rest : rest.Substring(0, colon);
        if (!_byType.TryGetValue(type, out List<string>? lines))
        {
            _byType.Add(type, lines = []);
        }

        lines.Add(status + Unescape(rest.Substring(type.Length)));
    }

    private static bool IsStatus(string text) =>
        text == "default" || (text.Length == 3 && text[0] is >= '1' and <= '9' && (text.EndsWith("XX", StringComparison.Ordinal) || int.TryParse(text, out _)));

    private static string Unescape(string xml) => xml.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
}
