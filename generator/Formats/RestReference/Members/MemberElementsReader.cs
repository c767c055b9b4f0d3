using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>
/// Reads elements that describe members. Markdown sees paragraphs, lists and code in what such an element holds, so that it is read
/// from the page's text, whatever blocks it is spread over.
/// </summary>
internal sealed class MemberElementsReader
{
    private const int MaxCodeSpan = 1000;

    // Each may have looked at the rest of the section.
    private const int MaxFailures = 20;

    // What the last word of an element's name is, and how it says the place of the member that it names.
    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal) { "param", "parameter", "field", "property", "prop", "attribute", "argument", "arg" };
    private static readonly string[] s_places = ["path", "query", "header", "cookie", "body", "form"];
    private static readonly string[] s_placeNames = ["in", "location", "place"];
    private static readonly string[] s_types = ["type"];
    private static readonly string[] s_texts = ["description", "desc"];
    private static readonly string[] s_defaults = ["default", "defaultValue"];
    private static readonly string[] s_values = ["enum", "values", "options", "enumValues"];

    private readonly PageText _page;
    private readonly List<MemberElement> _read = [];
    private readonly Stack<Element> _open = new();
    private Element? _last;
    private int _end;

    private MemberElementsReader(PageText page) => _page = page;

    /// <summary>The page with such elements as blocks of their own; the page itself where it has none.</summary>
    public static MarkdownPage Apply(MarkdownPage page)
    {
        List<PageSection>? sections = null;
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (page.Sections[i].Blocks.Exists(Begins) && BlocksOf(page.Sections[i]) is { } blocks)
            {
                sections ??= [.. page.Sections];
                sections[i] = page.Sections[i] with { Blocks = EquatableArray.From(blocks) };
            }
        }

        return sections is null ? page : page with { Sections = EquatableArray.From(sections) };
    }

    private static List<PageBlock>? BlocksOf(PageSection section)
    {
        List<PageBlock> blocks = [];
        bool hasElements = false;
        int failures = 0;
        int end = section.Blocks[section.Blocks.Count - 1].Source.End;
        int next = 0;
        foreach (PageBlock block in section.Blocks)
        {
            if (block.Source.Start < next)
            {
                continue;
            }

            PageText page = block.Source.Page;
            MemberElements? elements = failures < MaxFailures && Begins(block) ? new MemberElementsReader(page).Read(page.Slice(block.Source.Start, end)) : null;
            failures += elements is null && Begins(block) ? 1 : 0;
            next = elements?.Source.End ?? 0;
            hasElements |= elements is not null;
            blocks.Add(elements ?? block);
        }

        return hasElements ? blocks : null;
    }

    /// <summary>The block begins with a tag; what is indented by an element around it is code for Markdown.</summary>
    private static bool Begins(PageBlock block) => block switch
    {
        TemplateTag { Tag: var tag } => !tag.IsEnd && Element.IsMember(tag.Name),
        Paragraph or CodeListing { Language: "" } => block.Source.Trim() is { Length: > 2 } text && text[0] == '<' && text[1] is >= 'A' and <= 'Z',
        _ => false,
    };

    /// <summary>The elements that the text begins with, in elements that say nothing; null where it begins with others, or one has no end.</summary>
    private MemberElements? Read(TextSlice text)
    {
        int at = text.Start;
        while (NextTag(text, ref at) is { } tag)
        {
            bool isBehind = _open.Count == 0 && !_page.Slice(Math.Max(_end, text.Start), tag.Source.Start).HoldsOnly("");
            if (isBehind || (_open.Count == 0 && tag.IsTemplate && !Element.IsMember(tag.Name)))
            {
                break;
            }

            at = tag.Source.End;
            if (tag.IsEnd)
            {
                Close(tag);
            }
            else if (Element.Read(tag, _open.Count == 0 ? null : _open.Peek()) is { } element)
            {
                Open(element);
            }

            _end = _open.Count == 0 ? at : _end;
        }

        return _open.Count > 0 || _read.Count == 0 ? null : new MemberElements(_page.Slice(text.Start, _end), EquatableArray.From(_read));
    }

    private void Open(Element element)
    {
        Complete(element.Tag.Source.Start);
        _last = element;
        if (element.Tag.IsWhole)
        {
            Complete(element.Tag.Source.End);
        }
        else
        {
            _open.Push(element);
        }
    }

    private void Close(ComponentTag tag)
    {
        if (_open.Count > 0 && _open.Peek().Tag.Name.ToString() == tag.Name.ToString())
        {
            Complete(tag.Source.Start);
            _open.Pop();
        }
    }

    /// <summary>The text of the last element goes so far.</summary>
    private void Complete(int end)
    {
        if (_last is { } element)
        {
            _read.Add(element.WithText(_page.Slice(element.Tag.Source.End, end)));
            _last = null;
        }
    }

    /// <summary>The next tag that stands in no code.</summary>
    private ComponentTag? NextTag(TextSlice text, ref int at)
    {
        while (at < text.End)
        {
            if (_page.Text[at] is '<' or '{' && ComponentTag.Read(text, at) is { } tag)
            {
                return tag;
            }

            at = _page.Text[at] == '`' ? BehindCode(text, at) : at + 1;
        }

        return null;
    }

    private int BehindCode(TextSlice text, int at)
    {
        int length = 0;
        while (at + length < text.End && _page.Text[at + length] == '`')
        {
            length++;
        }

        // A fence goes on to its end; elsewhere a sign may stand for itself.
        int end = length > 2 ? text.End : Math.Min(text.End, at + MaxCodeSpan);
        int close = _page.Text.IndexOf(new string('`', length), at + length, end - at - length, StringComparison.Ordinal);
        return close >= 0 ? close + length : length > 2 ? text.End : at + length;
    }

    /// <summary>An element whose name and attributes say that it describes a member.</summary>
    private sealed class Element(ComponentTag tag, PartRole role, TextSlice name, ParameterLocation? location, int depth)
    {
        private readonly PartRole _role = role;
        private readonly ParameterLocation? _location = location;
        private readonly int _depth = depth;

        public ComponentTag Tag { get; } = tag;

        public static bool IsMember(TextSlice name) => WordsOf(name) is var words && s_members.Contains(words.Substring(words.LastIndexOf('_') + 1));

        public static Element? Read(ComponentTag tag, Element? around)
        {
            if (!IsMember(tag.Name))
            {
                return null;
            }

            string? place = Array.Find(s_places, name => TagAttribute.Find(tag.Source, name) is { IsEmpty: false });
            PartRole role = LabelWords.Read(WordsOf(tag.Name));
            ParameterLocation? stated = LabelWords.PlaceOf(place ?? TagAttribute.FindAny(tag.Source, s_placeNames)?.ToString() ?? "");
            return TagAttribute.Find(tag.Source, place ?? "name") is { IsEmpty: false } member
                ? new Element(tag, around?._role ?? role, member, stated ?? role.In ?? around?._location, around is null ? 0 : around._depth + 1)
                : null;
        }

        public MemberElement WithText(TextSlice text)
        {
            TextSlice tag = Tag.Source;
            TextSlice prose = text.Trim().IsEmpty && TagAttribute.FindAny(tag, s_texts) is { } said ? said : text.Trim();
            TextSlice? typeText = TagAttribute.FindAny(tag, s_types);
            WrittenType? type = typeText is { } written ? WrittenTypeReader.Read(written) : null;
            PrintedMember? printed = PrintedMember.Read(name);
            var cells = new MemberCells
            {
                Name = printed?.Name ?? new Located<string>(name.ToString(), name.Span),
                Type = type?.Type,
                Style = type?.Style,
                In = _location is { } place ? new Located<ParameterLocation>(place, name.Span) : null,
                IsRequired = Mark(tag, "required", true) ?? Mark(tag, "optional", false) ?? (type?.IsRequired is { } stated ? new Located<bool>(stated, typeText!.Value.Span) : null),
                Default = TagAttribute.FindAny(tag, s_defaults) is { } fallback ? new Located<string>(fallback.ToString(), fallback.Span) : null,
                Values = TagAttribute.FindAny(tag, s_values) is { } values ? MemberProse.AllValues(values) : null,
            };
            return new MemberElement(_role, MemberRow.From(cells, _depth, prose.IsEmpty ? null : prose));
        }

        /// <summary><c>QueryParam</c> says it as the label <c>Query param</c> does.</summary>
        private static string WordsOf(TextSlice name) => Casing.ToSnake(name.ToString());

        private static Located<bool>? Mark(TextSlice tag, string name, bool meaning) =>
            TagAttribute.Find(tag, name) is not { } value ? null : new Located<bool>(value.ToString() == "false" ? !meaning : meaning, value.Span);
    }
}
