using System.Collections.Generic;
using PiecesGen.Generator.Docs;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>Reads the values of an enum: <c>* `PLACED` (value: `'placed'`)</c>.</summary>
internal static class EnumReader
{
    private const string Value = "(value:";

    public static bool HasValues(PageSection section) => FindList(section) is { } list && ReadValues(list, context: null).Count > 0;

    public static EquatableArray<Stated<string>>? Read(PageSection section, PageContext context)
    {
        if (FindList(section) is { } list)
        {
            return EquatableArray<Stated<string>>.From(ReadValues(list, context));
        }

        if (section.Blocks.Count == 0)
        {
            return EquatableArray<Stated<string>>.Empty;
        }

        context.Report(
            ReadingFindings.UnreadableSection,
            section.Blocks[0].Source,
            "Expected a list of values such as * `NAME` (value: `'NAME'`). The values were left open.");
        return null;
    }

    private static ItemList? FindList(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is ItemList list)
            {
                return list;
            }
        }

        return null;
    }

    private static List<Stated<string>> ReadValues(ItemList list, PageContext? context)
    {
        List<Stated<string>> values = [];
        foreach (TextSlice item in list.Items)
        {
            int value = item.IndexOf(Value);
            InlineRun? code = InlineReader.ReadFirst(value < 0 ? item : item.Sub(value, item.Length));
            if (code is { Kind: InlineKind.Code })
            {
                TextSlice text = ValueList.Unquoted(code.Text);
                values.Add(new Stated<string>(PlainText.Of(text), text.Span));
            }
            else
            {
                context?.Report(
                    ReadingFindings.UnreadableSection,
                    item,
                    $"Expected a value such as `NAME` (value: `'NAME'`), found {Quoted.Of(item)}. It was ignored.");
            }
        }

        return values;
    }
}
