using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>The line of a property, parameter or value in MSON: <c>name: sample (type, required) - text</c>.</summary>
internal sealed class MsonSignature
{
    private const string Dashes = "-–—";

    private static readonly char[] s_openings = ['(', '['];

    private readonly List<TextSlice> _attributes = [];

    private MsonSignature(TextSlice source) => Name = source.Sub(0, 0);

    /// <summary>Without marks; empty where a type stands alone.</summary>
    public TextSlice Name { get; private set; }

    /// <summary>The name is written as code.</summary>
    public bool IsMarked { get; private set; }

    /// <summary>The name is written as emphasis: it stands for any name.</summary>
    public bool IsVariable { get; private set; }

    /// <summary>What stands behind the colon: an example, or what a keyword is about.</summary>
    public TextSlice? Value { get; private set; }

    /// <summary>What stands behind <c>=</c>, as earlier versions of the format write defaults.</summary>
    public TextSlice? Default { get; private set; }

    /// <summary>What stands in the brackets that is no word of the format.</summary>
    public TextSlice? Type { get; private set; }

    public bool HasAttributes { get; private set; }

    public TextSlice? Description { get; private set; }

    public static MsonSignature Read(TextSlice line)
    {
        line = line.Trim();
        MsonSignature signature = new(line);
        int head = signature.ReadDescription(line);
        int end = signature.ReadAttributes(line, head);
        signature.ReadNameAndValue(line.Sub(0, end));
        return signature;
    }

    /// <summary>Where the word stands in the brackets: <c>required</c>, <c>nullable</c>.</summary>
    public TextSlice? Attribute(string word)
    {
        int found = _attributes.FindIndex(attribute => string.Equals(attribute.ToString(), word, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : _attributes[found];
    }

    /// <summary>Takes the text behind the first dash outside code and brackets off the line, and gives where the dash stands.</summary>
    private int ReadDescription(TextSlice line)
    {
        bool isCode = false;
        int depth = 0;
        for (int i = 0; i + 2 < line.Length; i++)
        {
            isCode ^= line[i] == '`';
            depth += isCode ? 0 : line[i] is '(' or '[' ? 1 : line[i] is ')' or ']' ? -1 : 0;
            if (!isCode && depth <= 0 && line[i] == ' ' && Dashes.IndexOf(line[i + 1]) >= 0 && line[i + 2] == ' ')
            {
                TextSlice text = line.Sub(i + 2, line.Length).Trim();
                Description = text.IsEmpty ? null : text;
                return i;
            }
        }

        return line.Length;
    }

    /// <summary>
    /// The first brackets with a word of the format in them, else the last ones, and where they begin; what stands between them and the
    /// text is text as well.
    /// </summary>
    private int ReadAttributes(TextSlice line, int head)
    {
        (int Open, int Close) found = (-1, -1);
        int open = -1;
        int depth = 0;
        bool isCode = false;
        for (int i = 0; i < head; i++)
        {
            char c = line[i];
            isCode ^= c == '`';
            if (isCode)
            {
                continue;
            }

            if (c == '(')
            {
                open = depth++ == 0 ? i : open;
            }
            else if (c == ')' && depth > 0 && --depth == 0 && (open == 0 || char.IsWhiteSpace(line[open - 1])))
            {
                found = (open, i);
                if (MsonWords.IsTypeList(line.Sub(open + 1, i)))
                {
                    break;
                }
            }
        }

        if (found.Open < 0)
        {
            return head;
        }

        HasAttributes = true;
        SplitAttributes(line.Sub(found.Open + 1, found.Close));
        TextSlice rest = line.Sub(found.Close + 1, head);
        int start = 0;
        while (start < rest.Length && rest[start] is ' ' or ':' or '.' or '…')
        {
            start++;
        }

        TextSlice between = rest.Sub(start, rest.Length).Trim();
        Description = between.IsEmpty ? Description : Description is { } text ? line.Page.Slice(between.Start, text.End) : between;
        return found.Open;
    }

    private void SplitAttributes(TextSlice list)
    {
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= list.Length; i++)
        {
            if (i == list.Length || (list[i] == ',' && depth == 0))
            {
                TextSlice attribute = list.Sub(start, i).Trim();
                start = i + 1;
                if (!attribute.IsEmpty)
                {
                    Add(attribute);
                }
            }
            else
            {
                depth += list[i] is '[' or '(' ? 1 : list[i] is ']' or ')' ? -1 : 0;
            }
        }
    }

    private void Add(TextSlice attribute)
    {
        _attributes.Add(attribute);
        if (MsonWords.DefaultOf(attribute) is { } value)
        {
            Default ??= value;
        }
        else if (Type is null && !MsonWords.IsAttribute(attribute.ToString()) && Array.Exists(attribute.ToString().ToCharArray(), char.IsLetter) && attribute[0] is not ('"' or '\''))
        {
            Type = attribute;
        }
    }

    private void ReadNameAndValue(TextSlice head)
    {
        head = head.Trim();
        int end = NameEnd(head);
        TextSlice name = head.Sub(0, end).Trim();
        TextSlice rest = head.Sub(end, head.Length).Trim();
        IsVariable = name.Length > 2 && name[0] is '*' or '_' && name[0] == name[name.Length - 1];
        IsMarked = name.Length > 2 && name[0] == '`' && name[name.Length - 1] == '`';
        Name = IsMarked || IsVariable ? name.Sub(1, name.Length - 1).Trim() : name;
        if (rest.Length > 1 && rest[0] == ':')
        {
            Value = rest.Sub(1, rest.Length).Trim();
        }
        else if (rest.Length > 1 && rest[0] == '=')
        {
            Default ??= LocatedText.Unwrapped(rest.Sub(1, rest.Length));
        }
    }

    /// <summary>Behind code or emphasis; else before a colon or an equals sign that something follows, or before brackets.</summary>
    private static int NameEnd(TextSlice head)
    {
        int close = head.Length > 1 && head[0] is '`' or '*' or '_' ? head.IndexOf(head[0], 1) : -1;
        if (close > 1)
        {
            return close + 1;
        }

        for (int i = 0; i < head.Length; i++)
        {
            bool endsWord = i + 1 == head.Length || char.IsWhiteSpace(head[i + 1]);
            if ((head[i] is ':' && endsWord) || (head[i] is '=' && i > 0 && head[i - 1] == ' ') || (i > 0 && head[i - 1] == ' ' && Array.IndexOf(s_openings, head[i]) >= 0))
            {
                return i;
            }
        }

        return head.Length;
    }

    /// <summary>The name as a value: <c>`small`</c>.</summary>
    public Located<string> NameText() => new(Name.ToString(), Name.Span);
}
