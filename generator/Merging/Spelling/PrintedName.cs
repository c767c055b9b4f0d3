using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A name as a page prints it, escapes undone.</summary>
/// <param name="Form">The form into which it was recased; null where it is printed as it is on the wire.</param>
/// <param name="HasSigns">The signs that the page spells out stand in the text.</param>
internal readonly record struct PrintedName(string Text, NameForm? Form, PageLocation? Place = null, bool HasSigns = false)
{
    /// <summary>A name on a page of the source; one that the source's form would not give is as it is on the wire.</summary>
    public static PrintedName From(string text, NameForm? source, PageLocation? place = null) =>
        new(text, source is { } form && Casing.Recase(text, form) == text ? form : null, place);

    /// <summary>Whether the source would print a name of the wire so.</summary>
    public bool CanBe(string wireName) => Form is { } form ? Casing.IsRecased(wireName, form, Text) : wireName == Text;
}
