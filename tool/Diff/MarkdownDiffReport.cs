using System.Text.RegularExpressions;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Diff;

/// <summary>The changes for a pull request: a heading per grade, a list item per change.</summary>
internal sealed partial class MarkdownDiffReport : IDiffReport
{
    public void Write(TextWriter output, IReadOnlyList<Change> changes)
    {
        output.WriteLine("## Changes of the API docs");
        output.WriteLine();
        output.WriteLine(ChangeCounts.Format(changes));
        foreach (IGrouping<ChangeGrade, Change> grade in changes.GroupBy(change => change.Kind.Grade))
        {
            output.WriteLine();
            output.WriteLine($"### {grade.Key}");
            output.WriteLine();
            foreach (Change change in grade)
            {
                string place = change.Location is { } location ? $" ({Escape(location.Path)}, line {location.Span.StartLine + 1})" : "";
                output.WriteLine($"- **{change.Kind.Id}** {Escape(change.Message)}{place}");
            }
        }
    }

    /// <summary>What the docs say must not become a heading, a link or HTML of the pull request, nor call anybody.</summary>
    private static string Escape(string text) => Signs().Replace(text.ReplaceLineEndings(" "), @"\$0").Replace("@", "@\u200b", StringComparison.Ordinal);

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~!&]")]
    private static partial Regex Signs();
}
