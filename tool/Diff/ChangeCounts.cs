using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Diff;

/// <summary>How many changes there are of each grade, in words.</summary>
internal static class ChangeCounts
{
    public static string Format(IReadOnlyList<Change> changes) =>
        string.Join(", ", Enum.GetValues<ChangeGrade>().Select(grade => $"{changes.Count(change => change.Kind.Grade == grade)} {Word(grade)}")) + ".";

    public static string Word(ChangeGrade grade) => grade switch
    {
        ChangeGrade.Breaking => "breaking",
        ChangeGrade.Additive => "additive",
        _ => "editorial",
    };
}
