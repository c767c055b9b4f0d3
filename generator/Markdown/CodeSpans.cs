namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Finds where code spans end. Remembers which lengths of backtick runs have no partner further on, so that a line of
/// nothing but backticks is still read in linear time.
/// </summary>
internal struct CodeSpans
{
    private const int MaxRunLength = 63;

    private ulong _unclosed;

    public static int RunLength(string text, int start, int end)
    {
        int i = start;
        while (i < end && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }

    /// <summary>The offset of the closing run for the run of <paramref name="length"/> backticks that ends at <paramref name="from"/>, or -1.</summary>
    public int FindClose(string text, int from, int end, int length)
    {
        if (length > MaxRunLength || (_unclosed & (1UL << length)) != 0)
        {
            return -1;
        }

        for (int i = from; i < end; i++)
        {
            if (text[i] != '`')
            {
                continue;
            }

            int run = RunLength(text, i, end);
            if (run == length)
            {
                return i;
            }

            i += run - 1;
        }

        _unclosed |= 1UL << length;
        return -1;
    }
}
