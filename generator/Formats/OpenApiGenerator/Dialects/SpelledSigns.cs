using System;
using System.Text;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Knows the words that some generators put for the signs of a name: <c>subjectSetPeriodNamespace</c> may be
/// <c>subject_set.namespace</c>, but <c>billingPeriodStart</c> is no <c>billing.start</c>.
/// </summary>
internal static class SpelledSigns
{
    private static readonly (string Word, char Sign)[] s_words =
    [
        ("Period", '.'), ("Dollar", '$'), ("At", '@'), ("Colon", ':'), ("Hash", '#'), ("Slash", '/'), ("Plus", '+'), ("Star", '*'),
        ("Percent", '%'), ("Ampersand", '&'), ("Equal", '='), ("Pipe", '|'), ("Caret", '^'), ("Tilde", '~'), ("Semicolon", ';'),
    ];

    /// <summary>The name with the signs in place of their words; null where it has no such word.</summary>
    public static string? Find(string name)
    {
        StringBuilder signed = new();
        int start = 0;
        bool hasSign = false;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsUpper(name[i]))
            {
                continue;
            }

            // A sign stands before something.
            string word = name.Substring(start, i - start);
            char sign = i == name.Length ? '\0' : Array.Find(s_words, known => string.Equals(known.Word, word, StringComparison.OrdinalIgnoreCase)).Sign;
            bool isSign = sign != '\0' && !EndsInSign(signed);
            hasSign |= isSign;
            signed.Append(isSign ? sign.ToString() : EndsInSign(signed) ? word.ToLowerInvariant() : word);
            start = i;
        }

        return hasSign ? signed.ToString() : null;
    }

    private static bool EndsInSign(StringBuilder text) => text.Length > 0 && !char.IsLetterOrDigit(text[text.Length - 1]) && text[text.Length - 1] != '_';
}
