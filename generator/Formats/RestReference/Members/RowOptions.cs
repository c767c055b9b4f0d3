using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>The types of which something is one: those of rows without a name behind labels such as <c>oneOf</c> and <c>xor</c>.</summary>
internal static class RowOptions
{
    /// <summary>The types of rows without a name of which the whole is one.</summary>
    public static EquatableArray<TypeFact> From(IReadOnlyList<MemberRow> rows, int depth) =>
        EquatableArray.From(rows.Where(row => row is { IsUnnamed: true, IsAlternative: true, Facts.Type: not null } && row.Depth == depth).Select(static row => row.Facts.Type!.Value.Value).Distinct().ToList());

    /// <summary>One of the options, or a list of such, where no option is itself what the row around them calls a list. What can be nothing else is the only one.</summary>
    public static TypeFact OneOf(EquatableArray<TypeFact> options, TypeFact? around)
    {
        TypeFact one = options.Count == 1 ? options[0] : new UnionTypeFact(options);
        return around is ListTypeFact && !options.Exists(static option => option is ListTypeFact) ? new ListTypeFact(one) : one;
    }
}
