using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>A list item such as <c>- **Location**: HTTP header</c>.</summary>
/// <param name="Label">The text of the strong run.</param>
/// <param name="Value">What stands behind the colon, without marks around it.</param>
internal readonly record struct LabelledItem(string Label, TextSlice Value)
{
    /// <summary>The item's parts, or null where it does not begin with a strong run.</summary>
    public static LabelledItem? Read(TextSlice item)
    {
        if (InlineReader.ReadFirst(item) is not { Kind: InlineKind.Strong } label || label.Source.Start != item.Start)
        {
            return null;
        }

        TextSlice rest = item.Page.Slice(label.Source.End, item.End).Trim();
        if (rest.StartsWith(":"))
        {
            rest = rest.Sub(1, rest.Length).Trim();
        }

        return new LabelledItem(PlainText.From(label.Text).TrimEnd(':', ' '), LocatedText.Unwrapped(rest));
    }
}
