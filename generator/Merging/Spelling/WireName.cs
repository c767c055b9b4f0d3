using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A name on the wire and the other spellings that are read as well.</summary>
/// <param name="Decided">The name, and the page that prints it so or the rule that made it.</param>
/// <param name="IsStated">A page states the name on the wire beside the member's name: no rule is asked.</param>
internal readonly record struct WireName(Decided<string> Decided, EquatableArray<string> Alternatives, bool IsStated = false)
{
    public string Name => Decided.Value;
}
