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
    public static EquatableArray<Located<TypeFact>>? Read(PageSection section, string owner, DialectContext context)
    {
        List<Located<TypeFact>>? variants = null;
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not ItemList list)
            {
                continue;
            }

            variants ??= [];
            foreach (TextSlice item in list.Items)
            {
                if (TypeReader.Read(item, owner, context) is { } variant)
                {
                    variants.Add(variant);
                }
            }
        }

        return variants is null ? null : EquatableArray.From(variants);
    }
}
