using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>What the lines below the heading of a member say, each behind its label: <c>**Type:** String (URL)</c>.</summary>
internal sealed class MemberLines
{
    private const int MaxLabel = 20;

    private static readonly char[] s_marks = ['*', '_', ' ', '-'];
    private static readonly string[] s_ends = ["\\", "<br>", "<br/>", "<br />"];

    private readonly List<Located<string>> _values = [];

    /// <summary>Null where no line says it.</summary>
    public Located<TypeFact>? Type { get; private set; }

    public Located<bool>? IsRequired { get; private set; }

    /// <summary>The line behind its label, else the first paragraph without one.</summary>
    public TextSlice? Description { get; private set; }

    /// <summary>The values that lines list: <c>`open` = All can see it</c>.</summary>
    public EquatableArray<Located<string>>? Values => _values.Count > 1 ? EquatableArray.From(_values) : null;

    public static MemberLines Read(PageSection section)
    {
        MemberLines lines = new();
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Paragraph)
            {
                lines.Add(block.Source.Trim());
            }
            else if (block is ItemList list)
            {
                foreach (TextSlice item in list.Items)
                {
                    lines.Add(item);
                }
            }
        }

        return lines;
    }

    private void Add(TextSlice text)
    {
        bool isLabelled = false;
        for (int at = text.Start; at < text.End; at = text.Page.NextLine(text.Page.Line(at)))
        {
            TextSlice line = text.Page.Slice(at, Math.Min(text.End, text.Page.Line(at).End)).Trim();
            isLabelled |= AddLine(line);
        }

        Description ??= isLabelled ? null : text;
    }

    /// <summary>Whether the line has a label.</summary>
    private bool AddLine(TextSlice line)
    {
        if (line.StartsWith("`") && line.IndexOf("` = ") is > 1 and int close)
        {
            TextSlice value = line.Sub(1, close);
            _values.Add(new Located<string>(value.ToString(), value.Span));
            return true;
        }

        int colon = line.IndexOf(':');
        if (colon is <= 0 or > MaxLabel)
        {
            return false;
        }

        TextSlice said = ValueBehind(line, colon);
        switch (line.Page.Synonyms.Translate(line.Sub(0, colon).ToString().Trim(s_marks)).ToLowerInvariant())
        {
            case "type":
                Type ??= TypeOf(said);
                return true;
            case "description":
                Description ??= said;
                return true;
            case "required":
                IsRequired ??= new Located<bool>(PlainText.WithoutMarks(said).Trim(s_marks).ToLowerInvariant() is "yes" or "true" or "required" or "always", said.Span);
                return true;
            default:
                return line[0] is '*' or '_';
        }
    }

    private static TextSlice ValueBehind(TextSlice line, int colon)
    {
        TextSlice said = line.Sub(colon + 1, line.Length).Trim();
        said = said.StartsWith("**") ? said.Sub(2, said.Length).Trim() : said;
        return Array.Find(s_ends, end => said.EndsWith(end)) is { } last ? said.Sub(0, said.Length - last.Length).Trim() : said;
    }

    /// <summary>What stands in brackets behind a type is about it.</summary>
    private static Located<TypeFact>? TypeOf(TextSlice said)
    {
        int mark = said.StartsWith("{{") ? said.IndexOf("}}") : -1;
        said = mark > 0 ? said.Sub(mark + 2, said.Length).Trim() : said;
        int bracket = said.IndexOf(" (");
        return (bracket > 0 ? WrittenTypeReader.Read(said.Sub(0, bracket)).Type : null) ?? WrittenTypeReader.Read(said).Type;
    }
}
