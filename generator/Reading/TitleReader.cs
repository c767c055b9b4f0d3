using System;
using System.IO;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading;

/// <summary>Reads the name that a page's title gives: <c># Distribution API</c>, <c># pieces_os_client.DistributionApi</c>, <c># DistributionApi</c>.</summary>
internal static class TitleReader
{
    private const string ApiSuffix = "Api";

    /// <summary>The group's name.</summary>
    public static Stated<string> ApiTitle(DocsPage page, string path, Heading? heading)
    {
        Stated<string> title = Title(page, path, heading);
        string name = LastPart(title.Value);
        if (name.Length > ApiSuffix.Length && name.EndsWith(ApiSuffix, StringComparison.OrdinalIgnoreCase))
        {
            name = name.Substring(0, name.Length - ApiSuffix.Length).Trim().Replace(" ", "");
        }

        return title with { Value = name };
    }

    /// <summary>The model's name.</summary>
    public static Stated<string> ModelName(DocsPage page, string path, Heading? heading)
    {
        Stated<string> title = Title(page, path, heading);
        return title with { Value = LastPart(title.Value).Replace(" ", "") };
    }

    private static Stated<string> Title(DocsPage page, string path, Heading? heading)
    {
        if (heading is { Title.Length: > 0 })
        {
            return new Stated<string>(heading.Title, heading.Source.Span);
        }

        TextSlice start = page.Text.Slice(page.Text.BodyStart, page.Text.BodyStart);
        return new Stated<string>(NameOfFile(path), start.Span);
    }

    /// <summary>The file name without extension and the number docs sites sort by: <c>30-DistributionApi.md</c> → <c>DistributionApi</c>.</summary>
    private static string NameOfFile(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        int i = 0;
        while (i < name.Length && char.IsDigit(name[i]))
        {
            i++;
        }

        return i > 0 && i + 1 < name.Length && name[i] is '-' or '_' ? name.Substring(i + 1) : name;
    }

    /// <summary>A package in front ends with a dot, in the oldest Python pages with a backslash.</summary>
    private static string LastPart(string title)
    {
        int separator = title.LastIndexOfAny(['.', '\\']);
        return separator < 0 || title.IndexOf(' ') >= 0 ? title : title.Substring(separator + 1);
    }
}
