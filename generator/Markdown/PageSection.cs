using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A heading and the blocks up to the next heading of any level.</summary>
/// <param name="Level">The heading's level; zero for what stands before the first heading.</param>
internal sealed record PageSection(int Level, Heading Heading, EquatableArray<PageBlock> Blocks)
{
    /// <summary>Where its content begins: the first block, or the heading where there is none.</summary>
    public TextSlice Start => Blocks.Count == 0 ? Heading.Source : Blocks[0].Source;

    /// <summary>The first such table, or null.</summary>
    public Table? FindTable(Func<Table, bool> isSuch) => Blocks.First(block => block is Table table && isSuch(table) ? table : null);

    /// <summary>The items of all its lists.</summary>
    public List<TextSlice> ListItems()
    {
        List<TextSlice> items = [];
        foreach (PageBlock block in Blocks)
        {
            if (block is ItemList list)
            {
                items.AddRange(list.Items);
            }
        }

        return items;
    }
}
