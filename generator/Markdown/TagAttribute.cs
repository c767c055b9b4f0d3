namespace PiecesGen.Generator.Markdown;

/// <summary>Reads the attributes of a tag, as HTML and JSX write them: <c>type="string"</c>, <c>type={"string"}</c>, <c>default={20}</c>, <c>status=200</c>, <c>required</c>.</summary>
internal static class TagAttribute
{
    /// <summary>What stands in the quotes or braces behind the name, empty where the name stands alone; null where the tag has no such attribute.</summary>
    public static TextSlice? Find(TextSlice tag, string name)
    {
        for (int at = tag.IndexOf(name); at > 0; at = tag.IndexOf(name, at + 1))
        {
            int end = at + name.Length;
            if (!char.IsWhiteSpace(tag[at - 1]) || IsQuoted(tag, at))
            {
                continue;
            }

            if (end == tag.Length || char.IsWhiteSpace(tag[end]) || tag[end] is '/' or '>')
            {
                return tag.Sub(at, at);
            }

            if (tag[end] == '=' && end + 1 < tag.Length)
            {
                return Value(tag, end + 1);
            }
        }

        return null;
    }

    /// <summary>The value of the first of these attributes that has one.</summary>
    public static TextSlice? FindAny(TextSlice tag, string[] names)
    {
        foreach (string name in names)
        {
            if (Find(tag, name) is { IsEmpty: false } value)
            {
                return value;
            }
        }

        return null;
    }

    private static TextSlice? Value(TextSlice tag, int start)
    {
        bool isExpression = tag[start] == '{';
        int open = isExpression ? start + 1 : start;
        if (open < tag.Length && tag[open] is '"' or '\'' or '`')
        {
            int close = tag.IndexOf(tag[open], open + 1);
            return close < 0 ? null : tag.Sub(open + 1, close);
        }

        int end = isExpression ? tag.IndexOf('}', open) : EndOfWord(tag, open);
        return end < 0 ? null : tag.Sub(open, end).Trim();
    }

    private static int EndOfWord(TextSlice tag, int start)
    {
        int end = start;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] is not ('>' or '%'))
        {
            end++;
        }

        return end;
    }

    /// <summary>An odd number of quotes stands before it: it is in the value of another attribute.</summary>
    private static bool IsQuoted(TextSlice tag, int at)
    {
        char quote = '\0';
        for (int i = 0; i < at; i++)
        {
            bool opens = quote == '\0' && tag[i] is '"' or '\'';
            quote = opens ? tag[i] : tag[i] == quote ? '\0' : quote;
        }

        return quote != '\0';
    }
}
