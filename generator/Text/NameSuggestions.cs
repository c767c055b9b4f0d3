using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Text;

/// <summary>
/// Suggests the name that was meant. Each search goes through all names, so only the first of them are asked about: more
/// wrong names than that are not misspelled but absent.
/// </summary>
internal sealed class NameSuggestions(IEnumerable<string> known)
{
    private const int MaxSuggestions = 100;

    private int _asked;

    /// <summary><c> Did you mean 'Distribution'?</c>, or nothing.</summary>
    public string Hint(string name) => _asked++ < MaxSuggestions ? NearMiss.Hint(name, Except(name)) : "";

    /// <summary>Docs have an <c>Asset</c> and <c>Assets</c> of it: one is not the other misspelled.</summary>
    private IEnumerable<string> Except(string name)
    {
        foreach (string other in known)
        {
            if (other != name && !IsPlural(other, name) && !IsPlural(name, other))
            {
                yield return other;
            }
        }
    }

    private static bool IsPlural(string several, string one) =>
        several.Length == one.Length + 1 && several[one.Length] == 's' && several.StartsWith(one, StringComparison.Ordinal);
}
