namespace PiecesGen.Generator.Markdown;

/// <summary>Finds where the tag of an element ends, whose attributes may hold any sign in quotes: <c>title="a > b"</c>.</summary>
internal static class TagEnd
{
    /// <summary>The first sign that closes a tag and stands in no quotes; -1 where none does.</summary>
    public static int In(TextSlice tag)
    {
        char quote = '\0';
        for (int i = 0; i < tag.Length; i++)
        {
            char c = tag[i];
            if (quote == '\0' && c == '>')
            {
                return i;
            }

            bool opens = quote == '\0' && i > 0 && c is '"' or '\'' && tag[i - 1] is '=' or '{';
            quote = opens ? c : c == quote ? '\0' : quote;
        }

        return -1;
    }
}
