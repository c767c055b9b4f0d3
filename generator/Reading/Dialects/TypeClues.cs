using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>Collects the words of a page's types and tells whose they are.</summary>
internal sealed class TypeClues
{
    // Longer cells hold prose or attacks, no type.
    private const int LongestType = 500;

    private Dialect? _found;
    private bool _isMixed;

    /// <summary>The one dialect whose words were seen; the unknown one if words of several or of another language were; null if none were.</summary>
    public Dialect? Dialect => _isMixed ? Dialects.Dialect.Unknown : _found;

    public void Add(TextSlice type)
    {
        int start = -1;
        for (int i = 0; i <= type.Length && i < LongestType; i++)
        {
            bool isWord = i < type.Length && (char.IsLetterOrDigit(type[i]) || type[i] == '_');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                AddWord(type.Sub(start, i).ToString());
                start = -1;
            }
        }
    }

    private void AddWord(string word)
    {
        bool isKnown = false;
        foreach (Dialect dialect in Dialects.Dialect.Known)
        {
            if (dialect.TypeWords.TryGetValue(word, out TypeWord? meaning))
            {
                isKnown = true;
                if (meaning.IsClue)
                {
                    _isMixed |= _found is not null && _found != dialect;
                    _found ??= dialect;
                }
            }
        }

        _isMixed |= !isKnown && Dialects.Dialect.Unknown.TypeWords.ContainsKey(word);
    }
}
