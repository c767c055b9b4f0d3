using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>The models that schemas name, by their titles or by pointers. Of several of one name the first counts; others stay where they are used.</summary>
/// <param name="span">The place that states the schemas.</param>
internal sealed class SchemaModels(PageSpan span)
{
    private readonly List<ModelFacts> _models = [];

    public EquatableArray<ModelFacts> All => EquatableArray.From(_models);

    public TypeFact ObjectOf(string name, JsonNode schema, ObjectTypeFact described) =>
        IsModel(Named(name, schema) with { Properties = described.Properties, Bases = described.Bases }) ? new NamedTypeFact(name, null) : described;

    /// <summary>A model where the values have names or are numbers, and a title names the schema.</summary>
    public TypeFact EnumOf(JsonNode schema, SchemaValues values)
    {
        bool isText = values.Kind == PrimitiveKind.String;
        bool isModel = (!isText || values.Names.Count > 0) && SchemaKeywords.TitleOf(schema) is { } title && IsModel(Named(title, schema) with
        {
            Values = values.Values.ConvertAll(value => new Located<string>(value, span)),
            ValueNames = values.Names,
            ValueKind = values.Kind,
        });
        return isModel ? new NamedTypeFact(SchemaKeywords.TitleOf(schema)!, null) : isText ? new LiteralsTypeFact(values.Values) : new PrimitiveTypeFact(values.Kind);
    }

    /// <summary>A model where a title names the schema.</summary>
    public TypeFact UnionOf(JsonNode schema, UnionTypeFact union) =>
        SchemaKeywords.TitleOf(schema) is { } title && IsModel(Named(title, schema) with { Variants = union.Options.ConvertAll(option => new Located<TypeFact>(option, span)) })
            ? new NamedTypeFact(title, null)
            : union;

    private ModelFacts Named(string name, JsonNode schema) => new()
    {
        Name = new Located<string>(name, span),
        Description = SchemaKeywords.DescriptionOf(schema) is { } prose ? new Located<string>(prose, span) : null,
    };

    private bool IsModel(ModelFacts described)
    {
        if (_models.Find(known => known.Name.Value == described.Name.Value) is { } known)
        {
            return known with { Description = described.Description } == described;
        }

        _models.Add(described);
        return true;
    }
}
