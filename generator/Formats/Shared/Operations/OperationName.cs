using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>The name of an operation, as headings and method tables give it.</summary>
internal static class OperationName
{
    private const string Call = "()";

    /// <summary>Without the mark of a deprecated one, and without the brackets of PHP pages: <c>addPet()</c>.</summary>
    public static TextSlice Parse(TextSlice text)
    {
        text = Deprecation.Strip(text.Trim());
        return text.Length > Call.Length && text.EndsWith(Call) ? text.Sub(0, text.Length - Call.Length) : text;
    }
}
