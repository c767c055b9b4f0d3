using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests;

/// <summary>A model with a line for each thing that it says, so that two can be compared by eye.</summary>
internal static class ModelLines
{
    public static IEnumerable<string> From(ApiModel model) =>
    [
        $"client {model.PackageName} at {model.BaseAddress}",
        .. model.Groups.SelectMany(From),
        .. model.Schemas.SelectMany(From),
    ];

    private static IEnumerable<string> From(ApiGroup group) =>
        [$"group {group.Name}: {Quoted(group.Description)}", .. group.Operations.SelectMany(operation => From(group.Name, operation))];

    private static IEnumerable<string> From(string group, Operation operation)
    {
        string name = $"{group}.{operation.Name}";
        yield return $"{name} {operation.Method} {operation.UrlTemplate}{(operation.IsDeprecated ? " deprecated" : "")}{(operation.IsStream ? " stream" : "")}";
        yield return $"{name} summary {Quoted(operation.Summary)}";
        yield return $"{name} title {Quoted(operation.Title)}";
        yield return $"{name} description {Quoted(operation.Description)}";
        yield return $"{name} accepts {string.Join(", ", operation.Accepts)}";
        yield return $"{name} sends {string.Join(", ", operation.ContentTypes)}";
        yield return $"{name} security {(operation.Security is { } schemes ? $"({string.Join(", ", schemes)})" : "unsaid")}";
        foreach (Parameter parameter in operation.Parameters)
        {
            yield return $"{name} {parameter.Location} {parameter.Name} as {parameter.WireName}: {From(parameter.Type)}{Required(parameter.IsRequired)} {Quoted(parameter.Description)}";
        }

        if (operation.Body is { } body)
        {
            yield return $"{name} body {body.Name} {body.MediaType}: {From(body.Type)}{Required(body.IsRequired)} {Quoted(body.Description)}";
        }

        foreach (Response response in operation.Responses)
        {
            yield return $"{name} {response.Statuses}{(response.IsAssumed ? " assumed" : "")} {Quoted(response.Meaning)}: {(response.Body is { } type ? From(type) : "nothing")}";
            foreach (ResponseHeader header in response.Headers)
            {
                yield return $"{name} {response.Statuses} header {header.Name} {Quoted(header.Description)}";
            }
        }
    }

    private static IEnumerable<string> From(Schema schema) =>
    [
        $"{schema.GetType().Name} {schema.Name}: {Quoted(schema.Description)}",
        .. (schema as ObjectSchema)?.Properties.Select(property =>
            $"{schema.Name}.{property.WireName}: {From(property.Type)}{Required(property.IsRequired)} {Quoted(property.Description)}") ?? [],
        .. (schema as EnumSchema)?.Values.Select(value => $"{schema.Name} = {Quoted(value)}") ?? [],
        .. (schema as EnumSchema)?.ValueNames.Select(name => $"{schema.Name} = {Quoted(name.Value)} is {name.Name}") ?? [],
    ];

    private static string From(ApiType type) => type switch
    {
        PrimitiveType primitive => primitive.Kind.ToString(),
        SchemaReference reference => reference.SchemaName,
        LiteralsType literals => string.Join(" | ", literals.Values.Select(value => $"'{value}'")),
        ListType list => $"[{From(list.Item)}]",
        MapType map => $"{{{From(map.Value)}}}",
        _ => type.ToString(),
    };

    private static string Required(bool isRequired) => isRequired ? "" : "?";

    private static string Quoted(string? text) => text is null ? "unsaid" : $"«{text.Replace("\n", "⏎", StringComparison.Ordinal)}»";
}
