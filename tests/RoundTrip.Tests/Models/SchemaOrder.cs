using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Puts schemas in the order of their names, and drops those without a page that nothing names: no page could tell of them.</summary>
internal static class SchemaOrder
{
    public static ApiModel Tidy(ApiModel model)
    {
        HashSet<string> named = [.. TypesOf(model).SelectMany(NamesIn)];
        return model with
        {
            Schemas = EquatableArray.From(
                model.Schemas.Where(schema => schema is not OpenSchema || named.Contains(schema.Name)).OrderBy(schema => schema.Name, StringComparer.Ordinal)),
        };
    }

    public static IEnumerable<ApiType> TypesOf(ApiModel model) =>
        model.Schemas.OfType<ObjectSchema>().SelectMany(schema => schema.Properties).Select(property => property.Type)
            .Concat(model.Groups.SelectMany(group => group.Operations).SelectMany(TypesOf));

    public static IEnumerable<string> NamesIn(ApiType type) => type switch
    {
        SchemaReference reference => [reference.SchemaName],
        ListType list => NamesIn(list.Item),
        MapType map => NamesIn(map.Value),
        _ => [],
    };

    private static IEnumerable<ApiType> TypesOf(Operation operation) =>
        operation.Parameters.Select(parameter => parameter.Type)
            .Concat(operation.Responses.Select(response => response.Body).OfType<ApiType>())
            .Concat(operation.Body is { } body ? [body.Type] : []);
}
