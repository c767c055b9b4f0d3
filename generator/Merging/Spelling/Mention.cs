using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A spelling of a member's name that stands where nothing recases names: in prose, in a path, or on a verbatim page.</summary>
/// <param name="Key">The name's identity, as <see cref="NameKey"/> makes it.</param>
/// <param name="IsVerbatim">A page that prints names as they are on the wire has it in a table.</param>
/// <param name="Pages">How many pages spell it so in prose or such a table; none where only a path does.</param>
internal sealed record Mention(string Key, string Text, bool IsVerbatim, int Pages);
