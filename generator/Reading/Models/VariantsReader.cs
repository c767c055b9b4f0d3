using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Types;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>Reads the types of which a model is one: <c>## oneOf schemas</c> and a list of links.</summary>
internal static class VariantsReader
{
    public static EquatableArray<Stated<TypeFact>>? Read(PageSection section, string owner, PageContext context)
    {
        List<Stated<TypeFact>>? variants = null;
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
