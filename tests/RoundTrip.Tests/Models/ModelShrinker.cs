using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Smaller versions of a model that pages can still express.</summary>
internal static class ModelShrinker
{
    public static IEnumerable<ApiModel> Shrink(ApiModel model)
    {
        HashSet<string> named = [.. SchemaOrder.TypesOf(model).SelectMany(SchemaOrder.NamesIn)];
        IEnumerable<ApiModel> fewerSchemas = model.Schemas.Where(schema => !named.Contains(schema.Name))
            .Select(schema => model with { Schemas = EquatableArray.From(model.Schemas.Where(other => other != schema)) });
        return Shrinking.Items(model.Groups, 1, Group).Select(groups => model with { Groups = groups })
            .Concat(fewerSchemas)
            .Concat(Shrinking.Items(model.Schemas, model.Schemas.Count, Schema).Select(schemas => model with { Schemas = schemas }))
            .Select(SchemaOrder.Tidy);
    }

    private static IEnumerable<ApiGroup> Group(ApiGroup group) =>
        Shrinking.Items(group.Operations, 1, OperationShrinker.Shrink).Select(operations => group with { Operations = operations })
            .Concat(Shrinking.Text(group.Description).Select(text => group with { Description = text }));

    private static IEnumerable<Schema> Schema(Schema schema)
    {
        IEnumerable<Schema> smaller = schema switch
        {
            ObjectSchema model => Shrinking.Items(model.Properties, 1, Property).Select(properties => model with { Properties = properties }),
            EnumSchema values => Shrinking.Items(values.Values, 1, _ => []).Select(some =>
                values with { Values = some, ValueNames = values.ValueNames.FindAll(name => some.Contains(name.Value)) }),
            _ => [],
        };
        return schema is OpenSchema ? [] : smaller.Concat(Shrinking.Text(schema.Description).Select(text => schema with { Description = text }));
    }

    private static IEnumerable<Property> Property(Property property) =>
        Shrinking.Type(property.Type).Select(type => property with { Type = type })
            .Concat(Shrinking.Text(property.Description).Select(text => property with { Description = text }))
            .Concat(property.IsRequired ? [] : [property with { IsRequired = true }]);
}
