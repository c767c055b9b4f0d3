using System;
using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Naming;

/// <summary>Names of methods without the words that their group says already: <c>distributions_snapshot</c> of Distributions is <c>Snapshot</c>.</summary>
internal sealed class ShortNames
{
    private const string Suffix = "Async";

    private readonly Dictionary<string, int> _uses = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _groupWords;

    /// <param name="group">The group whose operations are named.</param>
    public ShortNames(ApiGroup group)
    {
        _groupWords = WordsOf(group.Name);
        foreach (Operation operation in group.Operations)
        {
            string longName = LongName(operation);
            Count(longName);
            if (Shortened(operation) is { } shortName && !string.Equals(shortName, longName, StringComparison.OrdinalIgnoreCase))
            {
                Count(shortName);
            }
        }
    }

    /// <summary>The name in full.</summary>
    public static string LongName(Operation operation) => Identifier.Pascal(GivenName(operation) ?? operation.Name);

    /// <summary>What a correction calls the method, without the suffix that every method has.</summary>
    public static string? GivenName(Operation operation) =>
        operation.GivenName is { } name && name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length)
            : operation.GivenName;

    /// <summary>The short name; the long one where nothing would be left, or where another operation of the group has or would have the same.</summary>
    public string For(Operation operation) => Shortened(operation) is { } name && _uses[name] == 1 ? name : LongName(operation);

    /// <summary>What somebody chose is left as it is.</summary>
    private string? Shortened(Operation operation)
    {
        if (operation.GivenName is not null)
        {
            return null;
        }

        List<string> words = [.. WordsOf(operation.Name)];
        words.RemoveAll(word => Array.Exists(_groupWords, group => IsSame(word, group)));
        string name = string.Join("_", words);
        return words.Count > 0 && char.IsLetter(name[0]) ? Identifier.Pascal(name) : null;
    }

    private void Count(string name) => _uses[name] = _uses.TryGetValue(name, out int uses) ? uses + 1 : 1;

    private static string[] WordsOf(string name) => Casing.ToSnake(name).ToLowerInvariant().Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One is the other, or its plural.</summary>
    private static bool IsSame(string one, string other) => one == other || IsPlural(one, other) || IsPlural(other, one);

    private static bool IsPlural(string many, string one) =>
        many == one + "s" || many == one + "es" || (one.EndsWith("y", StringComparison.Ordinal) && many == one.Substring(0, one.Length - 1) + "ies");
}
