using System.Collections.Generic;

namespace PiecesGen.Generator.Markdown;

/// <summary>Which square brackets of a cell or line belong together, found in one pass.</summary>
internal sealed class Brackets
{
    private readonly Dictionary<int, int> _closes = [];

    private Brackets()
    {
    }

    public static Brackets Match(TextSlice slice)
    {
        Brackets brackets = new();
        Stack<int> open = new();
        string text = slice.Page.Text;
        for (int i = slice.Start; i < slice.End; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.Count > 0:
                    brackets._closes[open.Pop()] = i;
                    break;
                default:
                    break;
            }
        }

        return brackets;
    }

    public int CloseOf(int open) => _closes.TryGetValue(open, out int close) ? close : -1;
}
