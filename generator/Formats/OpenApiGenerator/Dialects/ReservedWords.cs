using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>The words that a generator cannot use as names, and what it puts in front of them. Names that begin with a digit get it too.</summary>
/// <param name="words">The words as the generator compares them.</param>
/// <param name="prefixes">What it puts in front, in any of its versions.</param>
internal sealed class ReservedWords(HashSet<string> words, params string[] prefixes)
{
    /// <summary>The name without the prefix, where what follows is a reserved word.</summary>
    public string Undo(string name)
    {
        foreach (string prefix in prefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                string rest = name.Substring(prefix.Length);
                return words.Contains(rest) || char.IsDigit(rest[0]) ? rest : name;
            }
        }

        return name;
    }
}
