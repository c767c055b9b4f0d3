using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>Reads a named data structure into a model.</summary>
internal sealed class StructureReader(MsonReader reader)
{
    /// <param name="name">As types refer to it.</param>
    /// <param name="stated">The type in brackets; null where there is none.</param>
    /// <param name="lists">The lists that describe it.</param>
    public ModelFacts? Read(TextSlice name, TextSlice? stated, List<ListNode> lists, Located<string>? description)
    {
        ListNode whole = new(stated ?? name, column: -1);
        whole.Children.AddRange(lists);
        MsonType? written = stated is { } text ? MsonType.Parse(text) : null;
        ModelFacts model = new() { Name = new Located<string>(StructureName.From(name.ToString()), name.Span), Description = description };
        EquatableArray<Located<string>> values = MsonReader.ValuesOf(whole, written);
        if (values.Count > 0 && written is not { IsList: true })
        {
            return model with { Values = values, ValueKind = PrimitiveKind.String };
        }

        return reader.TypeOf(written, whole) switch
        {
            ObjectTypeFact described => model with { Properties = described.Properties, Bases = described.Bases },
            { } type => model with { Alias = new Located<TypeFact>(WithValues(type, values), (stated ?? name).Span) },
            null => null,
        };
    }

    private static TypeFact WithValues(TypeFact type, EquatableArray<Located<string>> values) => type is ListTypeFact list && values.Count > 0
        ? list with { Item = new LiteralsTypeFact(values.ConvertAll(static value => value.Value)) }
        : type;
}
