using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>
/// Decides whether what an example alone shows is a property. People forget some in tables, and their examples are mostly right. A
/// table that says of each row what it is and whether it is required is written of a schema: it lists all.
/// </summary>
internal static class CompleteTableRule
{
    private const int MinRows = 3;

    public static bool IsComplete(EquatableArray<MemberFacts> described) =>
        described.Count >= MinRows && !described.Exists(static member => member.Type is null || member.IsRequired is null);
}
