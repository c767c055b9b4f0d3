using PiecesGen.Fuzzing.Tests.Attacks;

namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>Mutations of a page's lines: what a careless edit, merge or conversion does to a page.</summary>
internal static class LineMutations
{
    private static readonly string[] s_prefixes = ["> ", "- ", "  ", "    ", "\t", "1. ", "> - ", "* > ", "#", "|", "||", "  - ", "<!-- "];

    private static readonly string[] s_html =
    [
        "<table><tr><td>", "</table>", "<details>", "<br>", "<!--", "-->", "<a name=\"x\"></a>", "<script>", "<pre>", "</p>", "<![CDATA[", "<?php", "```", "~~~", "---", "***", "===",
    ];

    public static readonly IReadOnlyList<Action<List<string>, Choices>> All =
    [
        SwapLines, DropLines, RepeatLines, MoveLines, DropColumn, AddColumn, ReplaceCell, Prefix, NestHeadings, InsertHtml, InsertAttack, InsertCorrectionsMark,
    ];

    private static void SwapLines(List<string> lines, Choices choices)
    {
        int a = choices.Below(lines.Count);
        int b = choices.Below(lines.Count);
        (lines[a], lines[b]) = (lines[b], lines[a]);
    }

    private static void DropLines(List<string> lines, Choices choices)
    {
        (int start, int count) = Block(lines, choices);
        lines.RemoveRange(start, count);
    }

    private static void RepeatLines(List<string> lines, Choices choices)
    {
        (int start, int count) = Block(lines, choices);
        lines.InsertRange(start, lines.GetRange(start, count));
    }

    private static void MoveLines(List<string> lines, Choices choices)
    {
        (int start, int count) = Block(lines, choices);
        List<string> block = lines.GetRange(start, count);
        lines.RemoveRange(start, count);
        lines.InsertRange(choices.Below(lines.Count + 1), block);
    }

    private static void DropColumn(List<string> lines, Choices choices) => EditCells(lines, choices, cells => cells.RemoveAt(choices.Below(cells.Count)));

    private static void AddColumn(List<string> lines, Choices choices) => EditCells(lines, choices, cells => cells.Insert(choices.Below(cells.Count + 1), choices.From(AttackTexts.All)));

    private static void ReplaceCell(List<string> lines, Choices choices)
    {
        int[] rows = [.. lines.Index().Where(line => line.Item.Contains('|', StringComparison.Ordinal)).Select(line => line.Index)];
        if (rows.Length == 0)
        {
            return;
        }

        int row = choices.From(rows);
        string[] cells = lines[row].Split('|');
        cells[choices.Below(cells.Length)] = choices.From(CellTexts.All);
        lines[row] = string.Join('|', cells);
    }

    /// <summary>Tables in lists, lists in quotes, code out of tables.</summary>
    private static void Prefix(List<string> lines, Choices choices)
    {
        (int start, int count) = Block(lines, choices);
        string prefix = choices.From(s_prefixes);
        for (int i = start; i < start + count; i++)
        {
            lines[i] = prefix + lines[i];
        }
    }

    private static void NestHeadings(List<string> lines, Choices choices)
    {
        int change = choices.Between(-1, 3);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('#') && choices.OneIn(3))
            {
                lines[i] = change < 0 ? lines[i][1..] : new string('#', change) + lines[i];
            }
        }
    }

    private static void InsertHtml(List<string> lines, Choices choices) => lines.Insert(choices.Below(lines.Count + 1), choices.From(s_html));

    private static void InsertAttack(List<string> lines, Choices choices) => lines.Insert(choices.Below(lines.Count + 1), choices.From(AttackTexts.All));

    private static void InsertCorrectionsMark(List<string> lines, Choices choices)
    {
        lines.InsertRange(0, ["---", "piecesgen: corrections", "---"]);
        if (choices.OneIn(2) && lines.Count > 3 && lines[3] == "---")
        {
            lines.RemoveRange(2, 2);
        }
    }

    private static void EditCells(List<string> lines, Choices choices, Action<List<string>> edit)
    {
        (int start, int count) = Block(lines, choices);
        for (int i = start; i < start + count; i++)
        {
            List<string> cells = [.. lines[i].Split('|')];
            if (cells.Count > 1)
            {
                edit(cells);
                lines[i] = string.Join('|', cells);
            }
        }
    }

    private static (int Start, int Count) Block(List<string> lines, Choices choices)
    {
        int start = choices.Below(lines.Count);
        return (start, Math.Min(choices.Between(1, 12), lines.Count - start));
    }
}
