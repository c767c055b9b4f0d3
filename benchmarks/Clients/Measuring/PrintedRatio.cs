using System.Globalization;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>A number in a column of ratios of a table that a program printed.</summary>
/// <param name="Measure">The column without its last word.</param>
internal sealed record PrintedRatio(string Table, string Row, string Measure, double Value)
{
    private const string Column = " ratio";

    public static IEnumerable<PrintedRatio> Parse(string printed)
    {
        string[] titles = [];
        foreach (string line in printed.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                titles = [];
                continue;
            }

            string[] cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (titles.Length == 0)
            {
                titles = cells;
                continue;
            }

            for (int i = 1; i < cells.Length; i++)
            {
                if (titles[i].EndsWith(Column, StringComparison.Ordinal) && double.TryParse(cells[i], CultureInfo.InvariantCulture, out double value))
                {
                    yield return new PrintedRatio(titles[0], cells[0], titles[i][..^Column.Length], value);
                }
            }
        }
    }
}
