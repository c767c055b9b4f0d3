using System.Text;

namespace PiecesGen.Generator.Text;

/// <summary>Recases names the way client generators do.</summary>
internal static class Casing
{
    /// <summary>The form of a name; underscores around it do not count.</summary>
    public static NameForm FormOf(string name)
    {
        string inner = name.Trim('_');
        bool hasLower = false;
        bool hasUpper = false;
        bool hasUnderscore = false;
        bool hasDash = false;
        foreach (char c in inner)
        {
            hasLower |= char.IsLower(c);
            hasUpper |= char.IsUpper(c);
            hasUnderscore |= c == '_';
            hasDash |= c == '-';
            if (c is not ('_' or '-') && !char.IsLetterOrDigit(c))
            {
                return NameForm.Irregular;
            }
        }

        if (hasDash)
        {
            return hasUnderscore ? NameForm.Irregular : NameForm.Kebab;
        }

        if (hasUnderscore)
        {
            return !hasUpper ? NameForm.Snake : hasLower ? NameForm.Irregular : NameForm.Plain;
        }

        return !hasUpper || !hasLower ? NameForm.Plain : char.IsUpper(inner[0]) ? NameForm.Pascal : NameForm.Camel;
    }

    /// <summary>Whether a source of one form prints a name so: older generators end a run of capitals one letter earlier (<c>podIPs</c> → <c>pod_i_ps</c>).</summary>
    public static bool IsRecased(string name, NameForm form, string printed) =>
        Recase(name, form) == printed || (form == NameForm.Snake && ToSnake(name, minSmallLetters: 1) == printed);

    /// <summary>Whether a name is written as headers are: words with capitals between dashes.</summary>
    public static bool IsTrainCase(string name)
    {
        bool hasDash = false;
        for (int i = 0; i < name.Length; i++)
        {
            bool isFirst = i == 0 || name[i - 1] == '-';
            if (name[i] == '-' ? isFirst : !char.IsLetterOrDigit(name[i]) || (isFirst && char.IsLower(name[i])))
            {
                return false;
            }

            hasDash |= name[i] == '-';
        }

        return hasDash;
    }

    /// <summary>A name as a source of one form prints it.</summary>
    public static string Recase(string name, NameForm form) => form switch
    {
        NameForm.Snake => ToSnake(name),
        NameForm.Camel => ToCamel(name),
        NameForm.Pascal => ToPascal(name),
        NameForm.Kebab => ToSnake(name).Replace('_', '-'),
        _ => name,
    };

    /// <summary>The spelling of the other of the two usual conventions.</summary>
    public static string Other(string name) => FormOf(name) is NameForm.Snake or NameForm.Kebab ? ToCamel(name) : ToSnake(name);

    /// <summary><c>userID</c> → <c>user_id</c>, <c>OAuth2Token</c> → <c>o_auth2_token</c>, <c>filter.name</c> → <c>filter_name</c>.</summary>
    public static string ToSnake(string name) => ToSnake(name, minSmallLetters: 2);

    private static string ToSnake(string name, int minSmallLetters)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (IsSeparator(c))
            {
                snake.Append('_');
                continue;
            }

            if (StartsWord(name, i, minSmallLetters))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }

    /// <summary><c>user_id</c> → <c>userId</c>, <c>UserId</c> → <c>userId</c>; capitals inside a word stay.</summary>
    public static string ToCamel(string name)
    {
        string joined = Join(name);
        int lowered = joined.Length > 0 && char.IsUpper(joined[0]) ? LengthOfFirstWord(joined) : 0;
        return lowered == 0 ? joined : joined.Substring(0, lowered).ToLowerInvariant() + joined.Substring(lowered);
    }

    /// <summary><c>user_id</c> → <c>UserId</c>.</summary>
    public static string ToPascal(string name)
    {
        string joined = Join(name);
        return joined.Length == 0 ? joined : char.ToUpperInvariant(joined[0]) + joined.Substring(1);
    }

    private static bool IsSeparator(char c) => c is '_' or '-' or '.' or ' ';

    /// <summary>Whether a capital begins a word: behind a small letter or digit, or as the last of several before small letters.</summary>
    private static bool StartsWord(string name, int i, int minSmallLetters)
    {
        if (!char.IsUpper(name[i]) || i == 0)
        {
            return false;
        }

        char before = name[i - 1];
        return char.IsLower(before) || char.IsDigit(before)
            || (char.IsUpper(before) && AreSmall(name, i + 1, minSmallLetters));
    }

    private static bool AreSmall(string name, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (i >= name.Length || !char.IsLower(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words without what separates them, each but the first with a capital.</summary>
    private static string Join(string name)
    {
        var joined = new StringBuilder(name.Length);
        bool upper = false;
        foreach (char c in name)
        {
            if (IsSeparator(c) && joined.Length > 0)
            {
                upper = true;
                continue;
            }

            joined.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return joined.ToString();
    }

    private static int LengthOfFirstWord(string name)
    {
        int length = 1;
        while (length < name.Length && !StartsWord(name, length, minSmallLetters: 2))
        {
            length++;
        }

        return length;
    }
}
