using System.Globalization;
using System.Text;

namespace PiecesGen.Generator.Text;

/// <summary>A name as one word of a line: what would end the word is written as <c>%</c> and four hexadecimal digits.</summary>
internal static class EscapedWord
{
    private const string Empty = "%";
    private const int Digits = 4;

    public static string Escape(string name)
    {
        if (name.Length == 0)
        {
            return Empty;
        }

        StringBuilder? word = null;
        for (int i = 0; i < name.Length; i++)
        {
            // A colon ends what a line is about, a hash alone starts its prose.
            bool isSign = (name[i] == ':' && i == name.Length - 1) || name == "#";
            if (isSign || !IsPlain(name[i]))
            {
                word ??= new StringBuilder(name.Substring(0, i));
                word.Append('%').Append(((int)name[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                word?.Append(name[i]);
            }
        }

        return word?.ToString() ?? name;
    }

    public static string Unescape(string word)
    {
        var name = new StringBuilder(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != '%')
            {
                name.Append(word[i]);
            }
            else if (i + Digits < word.Length
                && ushort.TryParse(word.Substring(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                name.Append((char)code);
                i += Digits;
            }
        }

        return name.ToString();
    }

    /// <summary>Format characters and halves of surrogate pairs would make two words look like one, or be no text at all.</summary>
    private static bool IsPlain(char c) =>
        c != '%' && !char.IsWhiteSpace(c) && !char.IsControl(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
