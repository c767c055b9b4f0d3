using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>Makes a type of a link to a section that describes a model.</summary>
internal static class LinkedName
{
    private static readonly string[] s_suffixes = [" object", " objects", " structure", " model", " schema", " resource", " type", " struct", " enum", " response", " properties", " attributes", " fields", " definition", " entity"];

    // Words that link without naming what they link to.
    private static readonly HashSet<string> s_nothing = new(StringComparer.OrdinalIgnoreCase) { "object", "objects", "array", "list", "structure", "model", "schema", "here", "below" };

    private static readonly char[] s_marks = [' ', '_', '*', '`', '.', ':'];
    private static readonly string[] s_articles = ["the ", "a ", "an "];

    public static NamedTypeFact? From(InlineRun link)
    {
        if (link.Target is not { IsEmpty: false } target)
        {
            return null;
        }

        string text = target.ToString();
        int sign = text.IndexOf('#');
        string? anchor = sign >= 0 && sign + 1 < text.Length ? text.Substring(sign + 1) : null;
        string words = PlainText.WithoutMarks(link.Text);
        string name = ModelName(words);
        name = name.Length == 0 && anchor is not null ? ModelName(anchor.Replace('-', ' ')) : name;

        // A model may be called Model.
        name = name.Length == 0 && anchor is not null && NameKey.From(anchor) == NameKey.From(words) ? Pascal(words) : name;
        return name.Length == 0 ? null : new NamedTypeFact(name, LinkTarget.PageOf(target), anchor, Otherwise(words))
        {
            IsForeign = text.IndexOf("://", StringComparison.Ordinal) > 0,
        };
    }

    /// <summary>A link that says object means one, described or not.</summary>
    private static MapTypeFact? Otherwise(string text) =>
        text.IndexOf(" object", StringComparison.OrdinalIgnoreCase) >= 0 ? new MapTypeFact(TypeInterpreter.Any) : null;

    /// <summary>The name of the model that a heading or link calls so: <c>The isolation segment object</c> is <c>IsolationSegment</c>.</summary>
    public static string ModelName(string text) => Pascal(Stripped(text.Trim(s_marks)));

    /// <summary>The words as one name, whatever they mean.</summary>
    public static string Pascal(string name)
    {
        StringBuilder pascal = new(name.Length);
        bool starts = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                starts = true;
                continue;
            }

            pascal.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return pascal.ToString();
    }

    private static string Stripped(string text)
    {
        int bracket = text.IndexOf('(');
        int end = bracket > 0 ? text.Substring(0, bracket).TrimEnd().Length : text.Length;
        foreach (string suffix in s_suffixes)
        {
            if (end > suffix.Length && string.Compare(text, end - suffix.Length, suffix, 0, suffix.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                end -= suffix.Length;
                break;
            }
        }

        int start = 0;
        foreach (string article in s_articles)
        {
            start = start == 0 && text.StartsWith(article, StringComparison.OrdinalIgnoreCase) && end > article.Length ? article.Length : start;
        }

        string name = text.Substring(start, end - start);
        return s_nothing.Contains(name) ? "" : name;
    }
}
