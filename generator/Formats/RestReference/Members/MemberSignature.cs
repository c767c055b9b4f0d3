using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>
/// What the words between a name and its description say, each in whatever marks: <c>string required</c>, <c>`string` **optional**</c>,
/// <c>&lt;Required /&gt;</c>, <c>&lt;small&gt;integer&lt;/small&gt; &lt;i&gt;optional&lt;/i&gt;</c>.
/// </summary>
internal sealed record MemberSignature
{
    private const int MaxLength = 60;
    private const string Blank = "&nbsp;";
    private const string Inside = "in ";
    private const string LineBreak = "<br";
    private const string Openings = "`*_(<{";

    private static readonly string[] s_separators = [" - ", " – ", " — ", ":", ". "];
    private static readonly char[] s_ends = ['\r', '\n', '`', '*', '<', '(', '{'];
    private static readonly char[] s_betweenWords = [' ', ',', '[', ']', '<', '>', '(', ')', '|', '/'];
    private static readonly string[] s_little = ["of", "or", "a", "an", "null", "required", "optional"];

    /// <summary>Null where they name none.</summary>
    public Located<TypeFact>? Type { get; private set; }

    /// <summary>Null where they do not say it.</summary>
    public bool? IsRequired { get; private set; }

    public ParameterLocation? In { get; private set; }

    /// <summary>Takes the words off; null where the text opens with others.</summary>
    public static MemberSignature? Take(ref TextSlice rest)
    {
        MemberSignature? signature = null;
        TextSlice text = WithoutBlanks(rest, ":-–—");
        if (text.IsEmpty || (!char.IsLetter(text[0]) && Openings.IndexOf(text[0]) < 0))
        {
            return null;
        }

        bool areWords = rest.Page.Slice(rest.Start, text.Start).HoldsOnly(Blank);
        while (!text.IsEmpty && (areWords || !char.IsLetter(text[0])) && TokenOf(text, out TextSlice inner) is { } token && (signature ?? new MemberSignature()) is var read && read.Add(token, inner))
        {
            signature = read;
            text = WithoutBlanks(text.Page.Slice(token.End, text.End), ",.");
        }

        // What goes on in small letters is a sentence that opens with such a word.
        if (signature is null || (signature.Type is not null && !text.IsEmpty && char.IsLower(text[0])))
        {
            return null;
        }

        rest = text;
        return signature;
    }

    /// <summary>A word with marked words behind it, and nothing else: <c>id *String*</c>, <c>email **mandatory**</c>; null where the text is something else.</summary>
    public static PrintedMember? Printed(TextSlice text)
    {
        int end = text.IndexOf(' ');
        TextSlice rest = end <= 0 ? text.Sub(0, 0) : text.Sub(end, text.Length);
        TextSlice type = rest.Trim();
        return end > 0 && PrintedMember.IsName(text.Sub(0, end).ToString()) && !char.IsLetter(type.IsEmpty ? 'a' : type[0]) && Take(ref rest) is { } said && rest.IsEmpty
            ? new PrintedMember(new Located<string>(text.Sub(0, end).ToString(), text.Sub(0, end).Span), 0, said.IsRequired, said.Type is null ? null : type)
            : null;
    }

    /// <summary>What a mark in front of a name says: <c>_Required_ **name**</c>; null where none stands there.</summary>
    public static bool? MarkBefore(ref TextSlice item)
    {
        // Names in such marks have two of them.
        bool canBe = item.Length > 2 && item[0] is '_' or '*' or '(' && char.IsLetter(item[1]);
        if (!canBe || TokenOf(item, out TextSlice _) is not { } token || token.Length == item.Length || PrintedMember.MarkOf(token) is not { } mark)
        {
            return null;
        }

        item = item.Sub(token.Length, item.Length).Trim();
        return mark;
    }

    private bool Add(TextSlice token, TextSlice inner)
    {
        if (IsRequired is null && (PrintedMember.MarkOf(token) ?? PrintedMember.MarkOf(inner)) is { } mark)
        {
            IsRequired = mark;
            return true;
        }

        string text = inner.ToString().Trim();
        if (In is null && text.StartsWith(Inside, StringComparison.Ordinal) && LabelWords.PlaceOf(text) is { } place)
        {
            int behind = inner.IndexOf(' ', inner.IndexOf(Inside) + Inside.Length);
            bool? marked = behind < 0 ? null : PrintedMember.MarkOf(inner.Sub(behind, inner.Length));
            In = place;
            IsRequired ??= marked;
            return behind < 0 || marked is not null;
        }

        if (Type is not null || !AreOfTypes(text) || WrittenTypeReader.Read(inner) is not { Type: { } type } written)
        {
            return false;
        }

        Type = type;
        IsRequired ??= written.IsRequired;
        return true;
    }

    /// <summary>Nothing but words for types, and little ones between them.</summary>
    private static bool AreOfTypes(string text)
    {
        string[] words = text.Split(s_betweenWords, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, static word => TypeWords.Find(word) is not null || Array.IndexOf(s_little, word.ToLowerInvariant()) >= 0);
    }

    /// <summary>The marked text, element, shortcode or words that the text opens with; null where it opens with none.</summary>
    /// <param name="inner">What it says.</param>
    private static TextSlice? TokenOf(TextSlice text, out TextSlice inner)
    {
        inner = text;
        if (text.IsEmpty)
        {
            return null;
        }

        switch (text[0])
        {
            case '`' or '*' or '_':
                int marks = 1;
                while (marks < text.Length && text[marks] == text[0])
                {
                    marks++;
                }

                return Between(text, marks, new string(text[0], marks), out inner);
            case '(':
                return Between(text, 1, ")", out inner);
            case '{' when text.StartsWith("{{"):
                return Between(text, 2, "}}", out inner);
            case '<' when !text.StartsWith(LineBreak) && text.IndexOf('>') is > 1 and < MaxLength and int open:
                return text[open - 1] == '/' ? inner = text.Sub(0, open + 1)
                    : Between(text, open + 1, "</", out inner) is { } element && text.IndexOf('>', element.Length) is > 0 and int end ? text.Sub(0, end + 1)
                    : null;
            case var letter when char.IsLetter(letter) && EndOfWords(text) is < MaxLength and int length:
                return inner = text.Sub(0, length);
            default:
                return null;
        }
    }

    private static TextSlice? Between(TextSlice text, int start, string closing, out TextSlice inner)
    {
        int close = start < text.Length ? text.IndexOf(closing, start) : -1;
        bool isShort = close > start && close <= MaxLength;
        inner = isShort ? text.Sub(start, close) : text;
        return isShort ? text.Sub(0, close + closing.Length) : null;
    }

    /// <summary>Where plain words end: with the line, at other marks, or at what separates them from the description.</summary>
    private static int EndOfWords(TextSlice text)
    {
        int found = text.Page.Text.IndexOfAny(s_ends, text.Start, text.Length);
        int end = found < 0 ? text.Length : found - text.Start;
        foreach (string separator in s_separators)
        {
            int at = text.IndexOf(separator);
            end = at >= 0 && at < end ? at : end;
        }

        return end == text.Length && text[end - 1] == '.' ? end - 1 : end;
    }

    private static TextSlice WithoutBlanks(TextSlice text, string signs)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || signs.IndexOf(text[start]) >= 0 || text.StartsWith(Blank, start)))
        {
            start += text[start] == '&' ? Blank.Length : 1;
        }

        return text.Sub(start, text.Length);
    }
}
