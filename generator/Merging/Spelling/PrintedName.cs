namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A name as a page prints it, escapes undone.</summary>
/// <param name="Form">The form in which its source prints every name; null where the source prints names as they are on the wire.</param>
internal readonly record struct PrintedName(string Text, NameForm? Form)
{
    /// <summary>Whether the source would print a name of the wire so.</summary>
    public bool CanBe(string wireName) => (Form is { } form ? Casing.Recase(wireName, form) : wireName) == Text;
}
