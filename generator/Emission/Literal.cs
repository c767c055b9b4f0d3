using System.Globalization;
using System.Text;

namespace PiecesGen.Generator.Emission;

/// <summary>The one way from text in the docs to a C# string literal.</summary>
internal static class Literal
{
    /// <summary>A regular string literal that evaluates to the text.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            Append(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal. Text that UTF-8 cannot hold (unpaired surrogates) is written as the replacement character.</summary>
    public static string Utf8(string text)
    {
        var literal = new StringBuilder(text.Length + 4).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(text, i);
            Append(literal, char.IsSurrogate(text[i]) && !isPair ? '\uFFFD' : text[i]);
            if (isPair)
            {
                Append(literal, text[++i]);
            }
        }

        return literal.Append("\"u8").ToString();
    }

    /// <summary>The length of what <see cref="Utf8"/> evaluates to, in bytes.</summary>
    public static int Utf8Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>A text as it stands between the quotes of a JSON string (RFC 8259, section 7).</summary>
    public static string Json(string text)
    {
        var json = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.ToString();
    }

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            default:
                if (IsPlain(c))
                {
                    literal.Append(c);
                }
                else
                {
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }

    /// <summary>Whether a reader of the source sees what the compiler sees.</summary>
    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator => false,
        UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.SpaceSeparator => c == ' ',
        _ => true,
    };
}
