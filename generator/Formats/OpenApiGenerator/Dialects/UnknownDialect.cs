using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>Reads pages that show no dialect we know, with the words of all known dialects and those of other generators.</summary>
internal sealed class UnknownDialect(IReadOnlyList<Dialect> known) : Dialect
{
    public override string Name => "Unknown";

    public override SourceTraits Traits { get; } = new();

    public override IReadOnlyCollection<string> FenceLanguages => [];

    public override IReadOnlyDictionary<string, TypeWord> TypeWords { get; } = Words(known);

    public override Silence Silence => Silence.Unknown;

    public override bool RepeatsSummary => true;

    public override string UndoEscape(string name) => EscapedWords.Undo(name);

    private static Dictionary<string, TypeWord> Words(IReadOnlyList<Dialect> known)
    {
        Dictionary<string, TypeWord> words = new(StringComparer.Ordinal);
        foreach (Dialect dialect in known)
        {
            Add(words, dialect.TypeWords);
        }

        Add(words, CommonWords.Types);
        return words;
    }

    private static void Add(Dictionary<string, TypeWord> words, IReadOnlyDictionary<string, TypeWord> more)
    {
        foreach (KeyValuePair<string, TypeWord> word in more)
        {
            words[word.Key] = word.Value;
        }
    }
}
