using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Reads a line of the request headers: <c>- **Accept**: application/json, text/plain</c>.</summary>
internal static class MediaTypesReader
{
    public const string ContentType = "Content-Type";
    public const string Accept = "Accept";

    private const string NotDefined = "Not defined";

    /// <summary>The media types behind a header's name; empty for <c>Not defined</c>; null where the section does not name the header.</summary>
    public static EquatableArray<Located<string>>? Read(PageSection section, string header, FormatContext context)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not ItemList list)
            {
                continue;
            }

            foreach (TextSlice item in list.Items)
            {
                if (InlineReader.ReadFirst(item) is { } label
                    && string.Equals(label.Text.ToString().TrimEnd(':'), header, StringComparison.OrdinalIgnoreCase))
                {
                    return ReadValues(item.Page.Slice(label.Source.End, item.End), header, context);
                }
            }
        }

        return null;
    }

    private static EquatableArray<Located<string>>? ReadValues(TextSlice rest, string header, FormatContext context)
    {
        int start = rest.IndexOf(':') is 0 ? 1 : 0;
        List<Located<string>> types = [];
        while (start <= rest.Length)
        {
            int comma = rest.IndexOf(',', start);
            int end = comma < 0 ? rest.Length : comma;
            TextSlice part = rest.Sub(start, end).Trim();
            Located<string> value = LocatedText.From(LocatedText.Marked(part));
            if (value.Value.IndexOf('/') > 0)
            {
                types.Add(value);
            }
            else if (!string.Equals(value.Value, NotDefined, StringComparison.OrdinalIgnoreCase))
            {
                context.Report(
                    Catalog.UnreadableSection,
                    part.IsEmpty ? rest.Trim() : part,
                    $"Expected a media type such as application/json for {header}, found {Quoted.From(part)}. It was ignored.");
            }

            start = end + 1;
        }

        return EquatableArray.From(types);
    }
}
