using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>The words that a generator cannot use as names, and how it changes them. Names that begin with a digit get a prefix too.</summary>
/// <param name="words">The words as the generator compares them.</param>
/// <param name="prefixes">
/// What it puts in front, in any of its versions. Behind a prefix that ends in a letter the word is capitalised:
/// <c>varObject</c>, <c>VarVersion</c>.
/// </param>
internal sealed class ReservedWords(HashSet<string> words, params string[] prefixes)
{
    /// <summary>What it puts behind, or nothing.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>The name without what was added, where the rest is a reserved word.</summary>
    public string Undo(string name)
    {
        foreach (string prefix in prefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && Behind(prefix, name) is { } rest)
            {
                return rest;
            }
        }

        return Suffix.Length > 0 && name.EndsWith(Suffix, StringComparison.Ordinal) && words.Contains(name.Substring(0, name.Length - Suffix.Length))
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;
    }

    private string? Behind(string prefix, string name)
    {
        string rest = name.Substring(prefix.Length);
        if (char.IsDigit(rest[0]))
        {
            return rest;
        }

        bool isJoined = char.IsLetter(prefix[prefix.Length - 1]);
        if (!words.Contains(rest) || (isJoined && !char.IsUpper(rest[0])))
        {
            return null;
        }

        return isJoined && char.IsLower(prefix[0]) ? char.ToLowerInvariant(rest[0]) + rest.Substring(1) : rest;
    }
}
