using System.Collections.Generic;
using PiecesGen.Generator.Reading;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Suggests the name that was meant. Each search goes through all names, so only the first of them are answered: more
/// wrong names than that are not misspelled but absent.
/// </summary>
internal sealed class NameSuggestions(IEnumerable<string> known)
{
    private const int MostAnswers = 100;

    private int _answers;

    /// <summary><c> Did you mean 'Distribution'?</c>, or nothing.</summary>
    public string Hint(string name) => _answers++ < MostAnswers ? NearMiss.Hint(name, known) : "";
}
