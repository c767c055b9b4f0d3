using PiecesGen.Generator.Baselines;

namespace PiecesGen.Tool.Diff;

/// <summary>The changes for people, one line each, and their counts.</summary>
internal sealed class TextDiffReport : IDiffReport
{
    public void Write(TextWriter output, IReadOnlyList<Change> changes)
    {
        foreach (Change change in changes)
        {
            string place = change.Location is { } location ? $"{location.Path}({location.Span.StartLine + 1},{location.Span.StartColumn + 1}): " : "";
            output.WriteLine($"{place}{ChangeCounts.Word(change.Kind.Grade)} {change.Kind.Id}: {change.Message}");
        }

        output.WriteLine(ChangeCounts.Format(changes));
    }
}
