using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Vocabulary;

/// <summary>
/// Pages whose front matter says <c>piecesgen: vocabulary</c>: tables of words that the other pages use, and of what they mean in
/// words that readers know.
/// </summary>
/// <param name="known">Gathers the words that readers know, for the few pages that need them.</param>
internal sealed class VocabularyFormat(Func<HashSet<string>> known) : IDocsFormat
{
    private const string Key = "piecesgen";
    private const string Mark = "vocabulary";

    private static readonly char[] s_separators = [' ', '/', '-'];
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase) { "word", "words", "term", "in the docs" };
    private static readonly HashSet<string> s_meanings = new(StringComparer.OrdinalIgnoreCase) { "meaning", "means", "is", "stands for" };

    public string Name => "Vocabulary";

    /// <summary>Whether the page says that it is one; what stands below its front matter is not read.</summary>
    public static bool Is(string text) => IsMarked(FrontMatterReader.Read(new PageText(text), out int _)) is not null;

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        if (IsMarked(page.FrontMatter) is not { } mark)
        {
            return null;
        }

        List<Synonym> words = [];
        HashSet<string> meanings = known();
        bool hasTable = false;
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is Table table && TableColumns.From(table) is var columns && columns.IndexOfAny(s_words) is >= 0 and int word && columns.IndexOfAny(s_meanings) is >= 0 and int meaning)
                {
                    hasTable = true;
                    Read(table, word, meaning, meanings, words, context);
                }
            }
        }

        if (!hasTable)
        {
            context.Report(Catalog.UnknownMeaning, mark.Value, "The page has no table with the columns Word and Meaning. It changes nothing.");
        }

        return new PageFacts { Path = context.Path, Words = EquatableArray.From(words) };
    }

    private static FrontMatterEntry? IsMarked(EquatableArray<FrontMatterEntry> entries) =>
        entries.Find(static entry => entry.Key == Key) is { } mark && string.Equals(mark.Value.ToString(), Mark, StringComparison.OrdinalIgnoreCase) ? mark : null;

    private static void Read(Table table, int word, int meaning, HashSet<string> meanings, List<Synonym> words, FormatContext context)
    {
        foreach (TableRow row in table.Rows)
        {
            if (row.Cells.Count <= Math.Max(word, meaning) || PlainText.WithoutMarks(row.Cells[word]) is not { Length: > 0 } said || PlainText.WithoutMarks(row.Cells[meaning]) is not { Length: > 0 } meant)
            {
                context.Report(Catalog.UnknownMeaning, row.Source, "The row has no word, or no meaning. It changes nothing.");
            }
            else if (Array.Find(meant.Split(s_separators, StringSplitOptions.RemoveEmptyEntries), part => !meanings.Contains(part)) is { } unknown)
            {
                context.Report(
                    Catalog.UnknownMeaning,
                    row.Cells[meaning],
                    $"The meaning {Quoted.From(unknown)} is unknown. The word {Quoted.From(said)} was ignored.{NearMiss.Hint(unknown, meanings)}");
            }
            else
            {
                words.Add(new Synonym(said, meant));
            }
        }
    }
}
