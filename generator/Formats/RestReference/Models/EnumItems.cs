using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Reads a list of values: each is code, and nothing else.</summary>
internal static class EnumItems
{
    /// <summary>Null where the list is another one.</summary>
    public static EnumValues? Read(ItemList list)
    {
        List<Located<string>> values = [];
        foreach (TextSlice item in list.Items)
        {
            if (InlineReader.ReadFirst(item) is not { Kind: InlineKind.Code } run || run.Source != item || !EnumTable.IsValue(run.Text.ToString()))
            {
                return null;
            }

            values.Add(new Located<string>(run.Text.ToString().Trim('"', '\''), run.Text.Span));
        }

        return values.Count < 2 ? null : new EnumValues(EquatableArray.From(values), [], values.TrueForAll(static value => long.TryParse(value.Value, out _)) ? PrimitiveKind.Integer : PrimitiveKind.String);
    }
}
