using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Tables;

/// <summary>Whether the brackets, strong marks and quotes of a type are complete. Text is added piece by piece, so that each is seen once.</summary>
internal struct BracketBalance
{
    private int _brackets;
    private bool _isStrongOpen;
    private bool _isQuoteOpen;

    public readonly bool IsComplete => _brackets <= 0 && !_isStrongOpen && !_isQuoteOpen;

    public void Add(TextSlice slice)
    {
        string text = slice.Page.Text;
        for (int i = slice.Start; i < slice.End; i++)
        {
            switch (text[i])
            {
                case '[' or '{' or '(' or '<':
                    _brackets++;
                    break;
                case ']' or '}' or ')' or '>':
                    _brackets--;
                    break;
                case '\'':
                    _isQuoteOpen = !_isQuoteOpen;
                    break;
                case '*' when i + 1 < slice.End && text[i + 1] == '*':
                    _isStrongOpen = !_isStrongOpen;
                    i++;
                    break;
                default:
                    break;
            }
        }
    }
}
