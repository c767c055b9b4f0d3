using PiecesGen.Generator.Text;


namespace PiecesGen.Generator.Merging;

/// <summary>Why the model says what it says of one member: the place that states it, or the rule that inferred it.</summary>
/// <param name="Member">The member, as <see cref="MemberKey"/> spells it.</param>
/// <param name="Page">The place that states it; null where a rule inferred it.</param>
/// <param name="Rule">The name of the rule; null where a page states it.</param>
internal sealed record Evidence(string Member, PageLocation? Page, string? Rule);
