using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>One line of a baseline: one member, and what the docs promise of it.</summary>
/// <param name="Key">The member, as evidence names it: <c>api Distribution distribution_update status 410</c>.</param>
/// <param name="Kind">What sort of member it is.</param>
/// <param name="Value">Its method, type or body; null where being there is all that is promised.</param>
/// <param name="Attributes">The rest: <c>required</c>, <c>in=path</c>.</param>
/// <param name="Prose">What is said in words, on one line; empty where nothing is.</param>
/// <param name="Location">Where it is said: on a page, or in the file that the baseline was read from.</param>
internal sealed record BaselineEntry(
    string Key, EntryKind Kind, string? Value, EquatableArray<string> Attributes, string Prose, PageLocation? Location)
{
    /// <summary>The member's own name.</summary>
    public string Name => EscapedWord.Unescape(LastWord(Key));

    /// <summary>The name of what holds it.</summary>
    public string OwnerName => EscapedWord.Unescape(LastWord(OwnerKey));

    /// <summary>The key of what holds it; for what nothing holds, no key of an entry.</summary>
    public string OwnerKey => Kind == EntryKind.Operation ? ParentOf(Key) : ParentOf(ParentOf(Key));

    /// <summary>What is said in words, as a sentence holds it: <c> (Gone)</c>.</summary>
    public string Aside => Prose.Length == 0 ? "" : $" ({Prose.TrimEnd('.')})";

    public bool Has(string flag) => Attributes.Contains(flag);

    public string? Attribute(string name) => Attributes.Find(attribute => attribute.StartsWith(name + "=", StringComparison.Ordinal))?.Substring(name.Length + 1);

    /// <summary>The key without its last word; empty where there is only one.</summary>
    public static string ParentOf(string key) => key.LastIndexOf(' ') is > 0 and int end ? key.Substring(0, end) : "";

    private static string LastWord(string key) => key.Substring(key.LastIndexOf(' ') + 1);
}
