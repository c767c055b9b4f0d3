using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Markdown;

/// <summary>Which square brackets of a cell or line belong together, found in one pass.</summary>
internal sealed class Brackets
{
    private const int None = -1;

    private readonly List<int> _opens = [];

    // Where each is closed; below zero, which of them is around it where it is not.
    private readonly List<int> _closes = [];

    private Brackets()
    {
    }

    public static Brackets Match(TextSlice slice)
    {
        Brackets brackets = new();
        string text = slice.Page.Text;
        int innermost = None;
        for (int i = slice.Start; i < slice.End; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    brackets._opens.Add(i);
                    brackets._closes.Add(None - 1 - innermost);
                    innermost = brackets._opens.Count - 1;
                    break;
                case ']' when innermost != None:
                    int around = None - 1 - brackets._closes[innermost];
                    brackets._closes[innermost] = i;
                    innermost = around;
                    break;
                default:
                    break;
            }
        }

        return brackets;
    }

    /// <summary>Where the bracket is closed that stands there; -1 where it is not.</summary>
    public int CloseOf(int open)
    {
        int at = _opens.BinarySearch(open);
        return at < 0 ? None : Math.Max(_closes[at], None);
    }
}
