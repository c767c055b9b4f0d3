using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Which words tell a page's dialect: those that of all vocabularies only one has. Words of other generators that no dialect
/// has tell that it is none of them.
/// </summary>
internal sealed class DialectClues
{
    // Longer cells hold prose or attacks, no type.
    private const int MaxTypeLength = 500;

    private readonly Dictionary<string, Dialect?> _owners = new(StringComparer.Ordinal);
    private readonly Dialect _unknown;

    public DialectClues(IReadOnlyList<Dialect> known, Dialect unknown)
    {
        _unknown = unknown;
        foreach (string word in CommonWords.Types.Keys)
        {
            _owners.Add(word, unknown);
        }

        foreach (Dialect dialect in known)
        {
            foreach (string word in dialect.TypeWords.Keys)
            {
                _owners[word] = _owners.ContainsKey(word) ? null : dialect;
            }
        }
    }

    /// <summary>The one dialect whose words a page's types show; the unknown one where they show several; null where they show none.</summary>
    public Dialect? Read(MarkdownPage page)
    {
        Dialect? found = null;
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
                            ReadType(row.Cells[column], ref found);
                        }
                    }
                }
            }
        }

        return found;
    }

    private void ReadType(TextSlice type, ref Dialect? found)
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
                ReadWord(type.Sub(start, i).ToString(), ref found);
                start = -1;
            }
        }
    }

    private void ReadWord(string word, ref Dialect? found)
    {
        if (_owners.TryGetValue(word, out Dialect? owner) && owner is not null)
        {
            found = found is null || found == owner ? owner : _unknown;
        }
    }
}
