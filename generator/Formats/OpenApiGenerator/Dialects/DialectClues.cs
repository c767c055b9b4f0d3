using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Which dialect the words of a page's types tell: the one that knows them all. Words of other generators that no dialect has
/// tell that it is none of them.
/// </summary>
internal sealed class DialectClues
{
    // Longer cells hold prose or attacks, no type.
    private const int MaxTypeLength = 500;

    /// <summary>Packages of other languages, in front of names that dialects have as well: <c>kotlin.Long</c>.</summary>
    private static readonly string[] s_foreign = ["kotlin"];

    private readonly Dictionary<string, List<Dialect>> _speakers = new(StringComparer.Ordinal);
    private readonly Dialect _unknown;

    public DialectClues(IReadOnlyList<Dialect> known, Dialect unknown)
    {
        _unknown = unknown;
        Array.ForEach(s_foreign, word => _speakers.Add(word, []));
        Add(CommonWords.Types, speaker: null);
        foreach (Dialect dialect in known)
        {
            Add(dialect.TypeWords, dialect);
        }
    }

    /// <summary>The one dialect that knows the words of a page's types; the unknown one where none knows all; null where several do.</summary>
    public Dialect? Read(MarkdownPage page)
    {
        List<Dialect>? speakers = null;
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is Table table && TableColumns.From(table).IndexOf(TableColumns.Type) is >= 0 and int column)
                {
                    foreach (TableRow row in table.Rows)
                    {
                        if (column < row.Cells.Count)
                        {
                            ReadType(row.Cells[column], ref speakers);
                        }
                    }
                }
            }
        }

        return speakers is null || speakers.Count > 1 ? null : speakers.Count == 0 ? _unknown : speakers[0];
    }

    /// <summary>Names that models have as well tell nothing.</summary>
    private void Add(IReadOnlyDictionary<string, TypeWord> words, Dialect? speaker)
    {
        foreach (KeyValuePair<string, TypeWord> word in words)
        {
            if (word.Value.IsCommonName)
            {
                continue;
            }

            if (!_speakers.TryGetValue(word.Key, out List<Dialect>? speakers))
            {
                _speakers.Add(word.Key, speakers = []);
            }

            if (speaker is not null)
            {
                speakers.Add(speaker);
            }
        }
    }

    private void ReadType(TextSlice type, ref List<Dialect>? speakers)
    {
        int start = -1;
        for (int i = 0; i <= type.Length && i < MaxTypeLength; i++)
        {
            bool isWord = i < type.Length && (char.IsLetterOrDigit(type[i]) || type[i] == '_');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                if (_speakers.TryGetValue(type.Sub(start, i).ToString(), out List<Dialect>? owners))
                {
                    speakers = speakers is null ? owners : speakers.FindAll(owners.Contains);
                }

                start = -1;
            }
        }
    }
}
