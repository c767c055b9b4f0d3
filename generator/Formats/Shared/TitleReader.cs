using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Reads the name that a page's title gives: <c># Distribution API</c>, <c># pieces_os_client.DistributionApi</c>, <c># DistributionApi</c>.</summary>
internal static class TitleReader
{
    private const string ApiSuffix = "Api";

    private static readonly char[] s_separators = ['.', '\\', ':', '/'];

    /// <summary>The group's name.</summary>
    public static Located<string> ApiTitle(MarkdownPage page, string path, Heading? heading)
    {
        Located<string> title = Title(page, path, heading);
        return title with { Value = GroupName(title.Value) };
    }

    /// <summary>The group's name where a table gives it: <c>PetApi</c> → <c>Pet</c>.</summary>
    public static Located<string> GroupName(TextSlice text)
    {
        Located<string> stated = LocatedText.From(text);
        return stated with { Value = GroupName(stated.Value) };
    }

    private static string GroupName(string title)
    {
        string name = LastPart(title);
        if (name.Length > ApiSuffix.Length && name.EndsWith(ApiSuffix, StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - ApiSuffix.Length).Trim().Replace(" ", "");
        }

        return name;
    }

    /// <summary>The model's name.</summary>
    public static Located<string> ModelName(MarkdownPage page, string path, Heading? heading)
    {
        Located<string> title = Title(page, path, heading);
        return title with { Value = LastPart(title.Value).Replace(" ", "") };
    }

    private static Located<string> Title(MarkdownPage page, string path, Heading? heading)
    {
        // PHP's model pages open a heading within the heading: # # Plant.
        if (heading?.Title.TrimStart('#', ' ') is { Length: > 0 } title)
        {
            return new Located<string>(title, heading.Source.Span);
        }

        TextSlice start = page.Text.Slice(page.Text.BodyStart, page.Text.BodyStart);
        return new Located<string>(PageFileName.From(path), start.Span);
    }

    /// <summary>The name without the package in front.</summary>
    public static TextSlice LastPart(TextSlice name) => name.Sub(StartOfLastPart(name.ToString()), name.Length).Trim();

    private static string LastPart(string title) => title.Substring(StartOfLastPart(title));

    /// <summary>
    /// A package in front ends with a dot, in the oldest Python, in Rust and in PHP pages with a backslash, in Ruby pages
    /// with two colons, in PowerShell pages with a slash.
    /// </summary>
    private static int StartOfLastPart(string title) => title.IndexOf(' ') >= 0 ? 0 : title.LastIndexOfAny(s_separators) + 1;
}
