using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A file of MSBuild, of which only the properties count that are called as our options are.</summary>
/// <param name="Set">The properties that it sets.</param>
/// <param name="Used">The names of those whose values it uses.</param>
internal sealed record ProjectFile(EquatableArray<SetProperty> Set, EquatableArray<string> Used)
{
    private const string Prefix = "PiecesGen";
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";
    private const string Properties = "PropertyGroup";

    public static ProjectFile Read(string path, SourceText source)
    {
        var set = new List<SetProperty>();
        var used = new List<string>();
        string text = WithoutComments(source.ToString());
        int end;
        for (int start = text.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(Prefix, end, StringComparison.OrdinalIgnoreCase))
        {
            end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            string name = text.Substring(start, end - start);
            if (IsBehind("<", text, start) && IsInProperties(text, start))
            {
                LinePosition place = source.Lines.GetLinePosition(start);
                set.Add(new SetProperty(name, new PageLocation(path, new PageSpan(start, name.Length, place.Line, place.Character, place.Line, place.Character + name.Length))));
            }
            else if (IsBehind("$(", text, start))
            {
                used.Add(name);
            }
        }

        return new ProjectFile(EquatableArray.From(set), EquatableArray.From(used));
    }

    private static bool IsBehind(string sign, string text, int start) =>
        start >= sign.Length && string.CompareOrdinal(text, start - sign.Length, sign, 0, sign.Length) == 0;

    /// <summary>What items have is called as the build files call it.</summary>
    private static bool IsInProperties(string text, int start) =>
        text.LastIndexOf("<" + Properties, start, StringComparison.OrdinalIgnoreCase) > text.LastIndexOf("</" + Properties, start, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text, with as many spaces in place of each comment.</summary>
    private static string WithoutComments(string text)
    {
        int end;
        for (int start = text.IndexOf(CommentStart, StringComparison.Ordinal); start >= 0; start = text.IndexOf(CommentStart, end, StringComparison.Ordinal))
        {
            int close = text.IndexOf(CommentEnd, start, StringComparison.Ordinal);
            end = close < 0 ? text.Length : close + CommentEnd.Length;
            text = text.Substring(0, start) + new string(' ', end - start) + text.Substring(end);
        }

        return text;
    }
}

/// <summary>A property that a file of MSBuild sets.</summary>
internal sealed record SetProperty(string Name, PageLocation Location);
