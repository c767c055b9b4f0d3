using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Makes the C# value that stands for a JSON value, by reflection alone: no emitted or runtime JSON code takes part.</summary>
internal static class ArgumentBuilder
{
    /// <summary>Members that the type does not have are taken out of the JSON, which afterwards is what the value must be written as.</summary>
    public static object Build(Type type, JsonNode json)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => (string)json!,
            _ when type == typeof(bool) => (bool)json,
            _ when type == typeof(long) => (long)json,
            _ when type == typeof(double) => (double)json,
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.Parse((string)json!, CultureInfo.InvariantCulture),
            _ when type == typeof(JsonElement) => JsonSerializer.Deserialize<JsonElement>(json.ToJsonString()),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type, json.AsArray()),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) => Map(type, json.AsObject()),
            { IsValueType: true } => Activator.CreateInstance(type, (string)json!)!,
            _ => Record(type, json.AsObject()),
        };
    }

    /// <summary>The properties that the docs know.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type record) =>
        record.GetProperties().Where(property => property.PropertyType != typeof(AdditionalProperties));

    private static object List(Type type, JsonArray json)
    {
        Type item = type.GetGenericArguments()[0];
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (JsonNode? node in json)
        {
            list.Add(Build(item, node!));
        }

        return list;
    }

    private static object Map(Type type, JsonObject json)
    {
        Type value = type.GetGenericArguments()[1];
        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach ((string key, JsonNode? node) in json)
        {
            map.Add(key, Build(value, node!));
        }

        return map;
    }

    private static object Record(Type type, JsonObject json)
    {
        object record = Activator.CreateInstance(type)!;
        Dictionary<string, PropertyInfo> properties = PropertiesOf(type).ToDictionary(property => LetterKey.From(property.Name));
        foreach ((string name, JsonNode? node) in json.ToList())
        {
            if (properties.TryGetValue(LetterKey.From(name), out PropertyInfo? property))
            {
                property.SetValue(record, Build(property.PropertyType, node!));
            }
            else
            {
                json.Remove(name);
            }
        }

        return record;
    }
}
