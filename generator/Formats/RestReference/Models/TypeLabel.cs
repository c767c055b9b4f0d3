using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Reads the line of a model that says its type: <c>*Type* : &lt; [Leaf](#leaf) &gt; array</c>.</summary>
internal static class TypeLabel
{
    private const int MaxLength = 200;

    /// <summary><c>*Type* : enum</c>.</summary>
    public static bool SaysEnum(PageBlock block) => TypeIn(block) is { } type && type.ToString().Trim() == "enum";

    /// <summary>The type that the section's first such line says; null where it has none.</summary>
    public static Located<TypeFact>? TypeIn(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (TypeIn(block) is { } type)
            {
                return SaysEnum(block) ? null : WrittenTypeReader.Read(type).Type;
            }
        }

        return null;
    }

    private static TextSlice? TypeIn(PageBlock block)
    {
        TextSlice text = block.Source.Trim();
        int colon = block is Paragraph && text.Length < MaxLength ? text.IndexOf(':') : -1;
        return colon > 0 && text.Sub(0, colon).ToString().Trim(' ', '*', '_') is "Type" or "type" ? text.Sub(colon + 1, text.Length) : null;
    }
}
