using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>Reads the types of which a model is one: <c>## oneOf schemas</c> and a list of links.</summary>
internal static class VariantsReader
{
    /// <summary>Null where the section has no list.</summary>
    public static EquatableArray<Located<TypeFact>>? Read(PageSection section, string owner, DialectContext context)
    {
        List<TextSlice> items = section.ListItems();
        List<Located<TypeFact>> variants = [];
        foreach (TextSlice item in items)
        {
            if (TypeReader.Read(item, owner, context) is { } variant)
            {
                variants.Add(variant);
            }
        }

        return items.Count == 0 ? null : EquatableArray.From(variants);
    }
}
