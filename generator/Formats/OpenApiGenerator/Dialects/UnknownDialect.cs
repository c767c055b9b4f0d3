using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>Reads pages that show no dialect we know, with the words of all known dialects and those of other generators.</summary>
internal sealed class UnknownDialect(IReadOnlyList<Dialect> known) : Dialect
{
    /// <summary>What Kotlin, Swift and Scala escape and no known dialect does.</summary>
    private static readonly ReservedWords s_reserved = new(
        new HashSet<string>(StringComparer.Ordinal)
        {
            "actor", "associatedtype", "convenience", "deinit", "fileprivate", "forSome", "fun", "func", "guard", "indirect", "infix", "init",
            "inout", "internal", "is", "lateinit", "lazy", "let", "mutating", "object", "open", "operator", "protocol", "reified", "repeat",
            "self", "subscript", "suspend", "type", "typealias", "unowned", "val", "value", "weak", "when", "where",
        },
        "_")
    {
        Suffix = "_",
    };

    public override string Name => "Unknown";

    public override SourceTraits Traits { get; } = new();

    public override IReadOnlyCollection<string> FenceLanguages => [];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords { get; } = Words(known);

    public override Silence Silence => Silence.Unknown;

    public override bool IsOfTheLibrary(TextSlice name, TextSlice type)
    {
        foreach (Dialect dialect in known)
        {
            if (dialect.IsOfTheLibrary(name, type))
            {
                return true;
            }
        }

        return false;
    }

    public override string? FindSigns(string name) => SpelledSigns.Find(name);

    public override string UndoEscape(string name)
    {
        foreach (Dialect dialect in known)
        {
            if (dialect.UndoEscape(name) is var undone && undone != name)
            {
                return undone;
            }
        }

        // Kotlin and Swift.
        return name.Length > 2 && name[0] == '`' && name[name.Length - 1] == '`' ? name.Substring(1, name.Length - 2) : s_reserved.Undo(name);
    }

    /// <summary>Where two mean different things by a word, the words of other generators decide, then the first dialect.</summary>
    private static Dictionary<string, TypeWord> Words(IReadOnlyList<Dialect> known)
    {
        Dictionary<string, TypeWord> words = new(StringComparer.Ordinal);
        Add(words, CommonWords.Types);
        foreach (Dialect dialect in known)
        {
            Add(words, dialect.TypeWords);
        }

        return words;
    }

    private static void Add(Dictionary<string, TypeWord> words, IReadOnlyDictionary<string, TypeWord> more)
    {
        foreach (KeyValuePair<string, TypeWord> word in more)
        {
            if (!words.ContainsKey(word.Key))
            {
                words.Add(word.Key, word.Value);
            }
        }
    }
}
