using System.Collections.Generic;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>What the marks of a table or list, and its label, say of the rows that bear none.</summary>
internal static class RequiredMarks
{
    /// <param name="label">What the label says of all rows; null where it says nothing.</param>
    public static List<MemberRow> Apply(List<MemberRow> rows, bool? label)
    {
        bool marksOptional = rows.Exists(static row => row.Facts.IsRequired is { Value: false });
        bool marksRequired = rows.Exists(static row => row.Facts.IsRequired is { Value: true });
        if (label is null && (!marksOptional || marksRequired))
        {
            return rows;
        }

        return rows.ConvertAll(row => row.Facts.IsRequired is not null ? row : row with
        {
            Facts = label is { } said
                ? row.Facts with { IsRequired = new Located<bool>(said, row.Facts.Name.Span) }
                : row.Facts with { IsUnmarked = !CanBeLeftOut(row.Facts) },
        });
    }

    private static bool CanBeLeftOut(MemberFacts facts) => facts.Default is not null || (facts.Description is { } prose && MemberProse.CanBeAbsent(prose.Value));
}
