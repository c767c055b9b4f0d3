using System;
using System.Collections.Generic;
using System.Threading;
using Markdig.Helpers;
using Markdig.Syntax;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>Turns the text of a page into its front matter and sections.</summary>
internal sealed class MarkdownReader
{
    private readonly PageText _page;
    private readonly int _offset;
    private readonly List<PageSection> _sections = [];
    private readonly List<PageBlock> _blocks = [];

    // Of the paragraphs that are read last: together they are one list.
    private readonly List<TextSlice> _definitions = [];
    private readonly EquatableArray<FrontMatterEntry> _frontMatter;
    private Heading _heading;
    private int _level;

    // Behind a line may stand what indents the next one, which is no part of it.
    private bool _isMoved;

    private MarkdownReader(PageText page)
    {
        _page = page;
        _frontMatter = FrontMatterReader.Read(page, out _offset);
        _heading = new Heading(page.Slice(_offset, _offset), "", page.Slice(_offset, _offset), IsStrong: false);
    }

    /// <param name="synonyms">What words of the page mean.</param>
    public static MarkdownPage Read(string text, Synonyms synonyms, CancellationToken cancellationToken)
    {
        MarkdownReader reader = new(new PageText(text, synonyms));
        string? moved = ElementIndent.Without(reader._page.Slice(reader._offset, text.Length));
        reader._isMoved = moved is not null;
        MarkdownDocument document = reader.Parse(moved ?? text);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (Block block in document)
        {
            if (block.Span.Start >= reader._offset)
            {
                reader.Add(block);
            }
        }

        reader.EndSection();
        return new MarkdownPage(reader._page, reader._frontMatter, EquatableArray.From(reader._sections));
    }

    /// <summary>
    /// The blocks of the whole text, so that every place is one on the page. In front matter there are some too, which say nothing.
    /// Where one of them takes in what stands behind it, it is blank.
    /// </summary>
    private MarkdownDocument Parse(string text)
    {
        MarkdownDocument document = BlockPipeline.Parse(text);
        foreach (Block block in document)
        {
            if (block.Span.Start < _offset && EndOf(block) >= _offset)
            {
                return BlockPipeline.Parse(new string('\n', _offset) + text.Substring(_offset));
            }
        }

        return document;
    }

    /// <summary>The last sign of a block. What is never closed has more lines than its span says.</summary>
    private static int EndOf(Block block) => block switch
    {
        LeafBlock { Lines: { Count: > 0 } lines } => Math.Max(block.Span.End, lines.Lines[lines.Count - 1].Slice.End),
        ContainerBlock { LastChild: { } last } => Math.Max(block.Span.End, EndOf(last)),
        _ => block.Span.End,
    };

    private void Add(Block block)
    {
        if (block is ParagraphBlock paragraph)
        {
            AddParagraph(LinesOf(paragraph));
            return;
        }

        EndDefinitions();
        switch (block)
        {
            case HeadingBlock heading:
                Begin(HeadingReader.Read(Whole(heading)), heading.Level);
                break;
            case TableElementBlock table:
                if (TableElementReader.Read(Source(table)) is { } read)
                {
                    _blocks.Add(read);
                }

                break;
            case TemplateTagBlock:
                TextSlice tag = Source(block);
                _blocks.Add(new TemplateTag(tag, ComponentTag.Read(tag, tag.Start)!.Value));
                break;
            case ListingElementBlock listing:
                _blocks.Add(new CodeListing(Source(listing), listing.Language.ToLowerInvariant(), Whole(listing)));
                break;
            case QuoteBlock quote:
                _blocks.Add(new Quote(Source(quote)));
                AddTables(quote);
                break;
            case ListBlock list:
                _blocks.Add(ItemsOf(list));
                AddTables(list);
                break;
            case CodeBlock code:
                string language = (code as FencedCodeBlock)?.Info ?? "";
                _blocks.Add(new CodeListing(Source(code), language.ToLowerInvariant(), Whole(code)));
                break;
            default:
                break;
        }
    }

    private void AddParagraph(List<TextSlice> lines)
    {
        if (DefinitionReader.Read(lines, _definitions))
        {
            return;
        }

        EndDefinitions();
        if (lines.Count == 1 && HeadingElement.Read(lines[0].Trim()) is var (heading, level))
        {
            Begin(heading, level);
        }
        else
        {
            TableReader.Read(lines, _blocks);
        }
    }

    private void Begin(Heading heading, int level)
    {
        EndSection();
        _level = level;
        _heading = heading;
    }

    private void EndDefinitions()
    {
        if (_definitions.Count > 0)
        {
            TextSlice source = _page.Slice(_definitions[0].Start, _definitions[_definitions.Count - 1].End);
            _blocks.Add(new ItemList(source, EquatableArray.From(_definitions), EquatableArray.From(_definitions.ConvertAll(static _ => 0))));
            _definitions.Clear();
        }
    }

    private void EndSection()
    {
        EndDefinitions();
        _sections.Add(new PageSection(_level, _heading, EquatableArray.From(_blocks)));
        _blocks.Clear();
    }

    private ItemList ItemsOf(ListBlock list)
    {
        List<TextSlice> items = [];
        List<int> depths = [];
        List<TextSlice> remarks = [];
        AddItems(list, [], items, depths, remarks);
        return new ItemList(Source(list), EquatableArray.From(items), EquatableArray.From(depths)) { Remarks = EquatableArray.From(remarks) };
    }

    /// <param name="columns">The columns of the bullets around the next item.</param>
    private void AddItems(ListBlock list, Stack<int> columns, List<TextSlice> items, List<int> depths, List<TextSlice> remarks)
    {
        foreach (Block item in list)
        {
            while (columns.Count > 0 && item.Column <= columns.Peek() + 1)
            {
                columns.Pop();
            }

            int depth = columns.Count;
            columns.Push(item.Column);
            bool isProse = true;
            foreach (Block block in (ListItemBlock)item)
            {
                bool isFirst = block == ((ListItemBlock)item)[0];
                isProse &= block is ParagraphBlock;
                if (block is ListBlock nested)
                {
                    AddItems(nested, columns, items, depths, remarks);
                }
                else if (isProse && isFirst)
                {
                    items.Add(Whole((ParagraphBlock)block).Trim());
                    depths.Add(depth);
                }
                else if (isProse)
                {
                    AddRemark(Whole((ParagraphBlock)block).Trim(), items, remarks);
                }
            }
        }
    }

    /// <summary>A paragraph directly behind those of the last item goes on about it; a table is a block of its own.</summary>
    private void AddRemark(TextSlice text, List<TextSlice> items, List<TextSlice> remarks)
    {
        while (remarks.Count < items.Count)
        {
            remarks.Add(text.Sub(0, 0));
        }

        TextSlice before = remarks[items.Count - 1];
        remarks[items.Count - 1] = text.IndexOf('|') >= 0 ? before : before.IsEmpty ? text : _page.Slice(before.Start, text.End);
    }

    /// <summary>A table is one wherever it stands; the prose around it stays part of the list or quote.</summary>
    private void AddTables(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            if (block is ContainerBlock nested)
            {
                AddTables(nested);
            }
            else if (block is ParagraphBlock { Lines.Count: > 1 } paragraph)
            {
                List<PageBlock> read = [];
                TableReader.Read(LinesOf(paragraph), read);
                if (read.Count > 0 && read[read.Count - 1] is Table table)
                {
                    _blocks.Add(table);
                }
            }
        }
    }

    /// <summary>Markdig lets an unclosed fence end behind the text.</summary>
    private TextSlice Source(Block block) =>
        _page.Slice(block.Span.Start, Math.Min(block.Span.End + 1, _page.Text.Length));

    /// <summary>From the first line's text to the last one's.</summary>
    private TextSlice Whole(LeafBlock block)
    {
        int count = block.Lines.Count;
        return count == 0
            ? _page.Slice(Source(block).End, Source(block).End)
            : _page.Slice(LineOf(block, 0).Start, LineOf(block, count - 1).End);
    }

    private List<TextSlice> LinesOf(LeafBlock block)
    {
        List<TextSlice> lines = new(block.Lines.Count);
        for (int i = 0; i < block.Lines.Count; i++)
        {
            lines.Add(LineOf(block, i));
        }

        return lines;
    }

    private TextSlice LineOf(LeafBlock block, int index)
    {
        StringSlice line = block.Lines.Lines[index].Slice;
        TextSlice source = _page.Slice(line.Start, line.End + 1);
        int end = _isMoved ? _page.Line(source.Start).End : source.End;
        return end < source.End ? _page.Slice(source.Start, end) : source;
    }
}
