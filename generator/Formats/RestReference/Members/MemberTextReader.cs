using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Reads a text that opens with the name of a parameter or property: <c>`limit` (integer) - How many. Optional.</c>.</summary>
internal static class MemberTextReader
{
    private const int MaxMark = 16;
    private const string Separators = ":-–—";

    /// <summary>The row; null where the text opens with no name.</summary>
    /// <param name="remarks">What describes the member in paragraphs of its own.</param>
    /// <param name="isProse">The text stands among others that name nothing: the words behind the name must say that it is one of a member.</param>
    public static MemberRow? Read(TextSlice item, TextSlice? remarks, int depth, bool isProse = false)
    {
        bool? marked = MemberSignature.MarkBefore(ref item);
        InlineRun? run = InlineReader.ReadFirst(item);
        bool isMarked = run is not null && item.Page.Slice(item.Start, run.Source.Start).HoldsOnly("*_[");
        int end = 0;
        bool isElement = item.StartsWith("<");
        TextSlice name = isElement ? ElementText.Name(item, out end) : isMarked ? run!.Source : PlainName(item);
        if (name.IsEmpty || PrintedMember.Read(isMarked && !isElement ? run!.Text : name) is not { } printed)
        {
            return null;
        }

        TextSlice rest = isElement ? item.Sub(end, item.Length) : item.Page.Slice(name.End, item.End);
        bool isSeparated = run is { Kind: InlineKind.Code } && rest.Trim() is { Length: > 1 } text && Separators.IndexOf(text[0]) >= 0;
        marked ??= MarkBefore(ref rest);
        TextSlice? typeText = printed.Type ?? TypeBehind(ref rest);
        ParameterLocation? place = typeText is { } stating ? PlaceIn(stating) : null;
        typeText = place is null ? typeText : null;
        typeText ??= TypeBehindColon(ref rest);
        MemberSignature? signature = typeText is null ? MemberSignature.Take(ref rest) : null;
        marked ??= signature?.IsRequired;
        place ??= signature?.In;
        if (WithoutSeparator(rest) is { Length: < MaxMark } last && PrintedMember.MarkOf(last) is { } behind)
        {
            marked ??= behind;
            rest = rest.Sub(rest.Length, rest.Length);
        }

        WrittenType? type = typeText is { } words ? WrittenTypeReader.Read(words) : null;
        TextSlice? fallback = typeText is { } written ? DefaultBehind(written) : null;
        bool? required = printed.IsRequired ?? marked ?? type?.IsRequired ?? (fallback is null ? null : false);
        var cells = new MemberCells
        {
            Name = printed.Name,
            Type = printed.Name.Value.EndsWith("[]", System.StringComparison.Ordinal) ? ListOf(type?.Type ?? signature?.Type, name) : type?.Type ?? signature?.Type,
            Style = type?.Style,
            In = place is { } told ? new Located<ParameterLocation>(told, name.Span) : null,
            IsRequired = required is { } stated ? new Located<bool>(stated, (typeText ?? name).Span) : null,
            Default = fallback is { IsEmpty: false } value ? new Located<string>(value.ToString(), value.Span) : null,

            // A placeholder that is no word for a type stands for text.
            SuggestedType = printed.Type is { } placeholder && type?.Type is null ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.String), placeholder.Span) : null,
        };
        bool isMember = cells.Type is not null || cells.IsRequired is not null || cells.In is not null || (isSeparated && cells.Name.Value.IndexOf('/') < 0);
        if (isProse && !isMember)
        {
            return null;
        }

        TextSlice prose = WithoutSeparator(isElement ? ElementText.WithoutLayout(rest) : rest);
        MemberRow row = MemberRow.From(cells, depth + printed.Depth, prose.IsEmpty ? remarks : prose);
        return remarks is { } more && !prose.IsEmpty && row.Facts.Description is { } opening
            ? row with { Facts = row.Facts with { Description = new Located<string>(opening.Value + "\n\n" + PlainText.OfProse(more), item.Page.Slice(prose.Start, more.End).Span) } }
            : row;
    }

    /// <summary>What a shortcode in front of the prose says: <c>{{&lt;required&gt;}}</c>; null where none stands there.</summary>
    private static bool? MarkBefore(ref TextSlice rest)
    {
        TextSlice text = WithoutSeparator(rest);
        int close = text.StartsWith("{{") ? text.IndexOf("}}") : -1;
        bool? mark = close < 0 ? null : PrintedMember.MarkOf(text.Sub(0, close));
        rest = mark is null ? rest : text.Sub(close + 2, text.Length);
        return mark;
    }

    /// <summary>The default in <c>(string: "a")</c>, which may be nothing; null where something else stands behind the type.</summary>
    private static TextSlice? DefaultBehind(TextSlice type)
    {
        // Behind one of several types stands no default of the whole.
        int colon = type.IndexOf(": ");
        if (colon <= 0 || type.IndexOf(" or ") >= 0)
        {
            return null;
        }

        TextSlice rest = type.Sub(colon + 2, type.Length).Trim();
        int comma = rest.Length > 0 && rest[0] is '"' or '\'' ? rest.IndexOf(',', rest.IndexOf(rest[0], 1) is > 0 and int close ? close : 0) : rest.IndexOf(", ");
        rest = comma > 0 ? rest.Sub(0, comma).Trim() : rest;
        if (rest.Length > 1 && rest[0] is '"' or '\'' && rest[rest.Length - 1] == rest[0])
        {
            return rest.Sub(1, rest.Length - 1);
        }

        string text = rest.ToString();
        return text is "true" or "false" || (rest.Length > 0 && (char.IsDigit(rest[0]) || (rest[0] == '-' && rest.Length > 1))) && rest.IndexOf(' ') < 0 ? rest
            : text is "nil" or "null" or "none" || (rest.Length > 0 && rest[0] is '[' or '{') ? rest.Sub(0, 0)
            : null;
    }

    /// <summary>A name that ends with brackets is repeated.</summary>
    private static Located<TypeFact> ListOf(Located<TypeFact>? item, TextSlice name) => item switch
    {
        { Value: ListTypeFact } list => list,
        { } stated => new Located<TypeFact>(new ListTypeFact(stated.Value), stated.Span),
        null => new Located<TypeFact>(new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.String)), name.Span),
    };

    /// <summary>A word with a separator behind it, or a definition; the colon of a variable is not of its name.</summary>
    private static TextSlice PlainName(TextSlice item)
    {
        int start = item.Length > 1 && item[0] == ':' && char.IsLetter(item[1]) ? 1 : 0;
        int end = start;
        while (end < item.Length && !char.IsWhiteSpace(item[end]) && item[end] is not (':' or '('))
        {
            end++;
        }

        TextSlice rest = item.Sub(end, item.Length);
        bool isSeparated = rest.Trim().StartsWith(":") || rest.StartsWith(" - ") || rest.StartsWith(" – ") || rest.StartsWith(" — ") || rest.StartsWith(" (") || rest.StartsWith("(");
        return isSeparated || IsBeforeType(rest) ? item.Sub(start, end) : item.Sub(0, 0);
    }

    /// <summary>Marked words follow that say a type: <c>name *string* required</c>.</summary>
    private static bool IsBeforeType(TextSlice rest) =>
        rest.Length > 2 && rest[0] == ' ' && rest[1] is '*' or '_' or '`' && MemberSignature.Take(ref rest) is { Type: not null };

    /// <summary><c>`(string: &lt;required&gt;)`</c>, <c>(integer, optional)</c>, <c>[string]</c> behind a name.</summary>
    private static TextSlice? TypeBehind(ref TextSlice rest)
    {
        TextSlice text = rest.Trim();
        if (text.StartsWith(":") && text.Length > 1 && text.Sub(1, text.Length).Trim() is { Length: > 1 } behind && behind[0] is '`' or '(')
        {
            text = behind;
        }

        int start = text.Length > 0 && text[0] is '`' or '*' or '_' ? 1 : 0;
        if (start >= text.Length || text[start] is not ('(' or '<' or '['))
        {
            return null;
        }

        int close = CloseOf(text, start);
        if (close < 0 || (text[start] == '<' && text.IndexOf("</", close) > 0))
        {
            return null;
        }

        rest = text.Sub(close + 1 + (start == 1 && close + 1 < text.Length ? 1 : 0), text.Length);
        return text.Sub(start + 1, close);
    }

    /// <summary><c>(*in path*)</c>; null where something else stands in the brackets.</summary>
    private static ParameterLocation? PlaceIn(TextSlice text)
    {
        string words = text.ToString().Trim('*', '_', '`', ' ');
        return words.StartsWith("in ", System.StringComparison.Ordinal) && words.IndexOf(' ', 3) < 0 ? LabelWords.PlaceOf(words) : null;
    }

    /// <summary><c>: string, required</c>, <c>: [Plant](#plant)</c>: a word for a type or a link, and nothing else but a mark.</summary>
    private static TextSlice? TypeBehindColon(ref TextSlice rest)
    {
        TextSlice text = rest.Trim();
        if (!text.StartsWith(":"))
        {
            return null;
        }

        TextSlice type = text.Sub(1, text.Length).Trim();
        int comma = type.IndexOf(", ");
        TextSlice word = comma > 0 && PrintedMember.MarkOf(type.Sub(comma + 2, type.Length)) is not null ? type.Sub(0, comma) : type;
        if (TypeWords.Find(word.ToString()) is null && !(InlineReader.ReadFirst(word) is { Target: not null } link && link.Source == word))
        {
            return null;
        }

        rest = text.Sub(text.Length, text.Length);
        return type;
    }

    private static int CloseOf(TextSlice text, int open)
    {
        char opening = text[open];
        char closing = opening == '(' ? ')' : opening == '<' ? '>' : ']';
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static TextSlice WithoutSeparator(TextSlice rest)
    {
        rest = rest.Trim();
        while (rest.Length > 0 && rest[0] is '-' or '–' or '—' or ':' or ',' or ' ' or '*')
        {
            rest = rest.Sub(1, rest.Length);
        }

        return rest.Trim();
    }
}
