using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>Reads types of schemas: those of JSON Schema, and those of OpenAPI, which are much the same.</summary>
/// <param name="span">The place that states the schemas.</param>
internal sealed class SchemaReader(PageSpan span)
{
    private const int MaxDepth = 40;

    // Resolved schemas that hold themselves say so by a text.
    private const string Circular = "circular(";

    private readonly SchemaModels _models = new(span);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    // What pointers lead to: read once, however often they stand in the document.
    private readonly Dictionary<string, TypeFact> _read = new(StringComparer.Ordinal);
    private JsonNode? _document;

    /// <summary>The models that the schemas read so far name; of several of one name the first one counts.</summary>
    public EquatableArray<ModelFacts> Models => _models.All;

    /// <summary>The type that the schema says.</summary>
    public Located<TypeFact> Read(JsonNode schema)
    {
        _document = schema;
        _read.Clear();
        return Located(TypeOf(schema, 0));
    }

    /// <summary>A member whose type is the schema.</summary>
    public MemberFacts Member(string name, JsonNode schema, bool isRequired) => Member(name, schema, isRequired, 0);

    private MemberFacts Member(string name, JsonNode schema, bool isRequired, int depth) => new()
    {
        Name = Located(name),
        Type = Located(TypeOf(schema, depth)),
        IsRequired = Located(isRequired),
        IsNullable = SchemaKeywords.IsNullable(schema) ? Located(true) : null,
        IsReadOnly = schema.IsTrue("readOnly") ? Located(true) : null,
        Default = schema.Find("default") is { IsNull: false, Kind: not (JsonNodeKind.Array or JsonNodeKind.Object) } fallback ? Located(fallback.Text) : null,
        Description = SchemaKeywords.DescriptionOf(schema) is { } prose ? Located(prose) : null,
    };

    private Located<T> Located<T>(T value) => new(value, span);

    private TypeFact TypeOf(JsonNode schema, int depth)
    {
        if (ReferredBy(schema, depth) is { } named)
        {
            return named;
        }

        if (depth > MaxDepth || schema.Kind != JsonNodeKind.Object)
        {
            return TypeInterpreter.Any;
        }

        return (SchemaValues.Read(schema) is { } values ? _models.EnumOf(schema, values) : null)
            ?? OneOf(schema, depth)
            ?? AllOf(schema, depth)
            ?? ByName(schema, depth)
            ?? TypeInterpreter.Any;
    }

    /// <summary>A schema that stands elsewhere, and is known by its name here; one of the same document is read as well.</summary>
    private TypeFact? ReferredBy(JsonNode schema, int depth)
    {
        string? target = schema.Kind == JsonNodeKind.String && schema.Text.StartsWith(Circular, StringComparison.Ordinal)
            ? schema.Text.Substring(Circular.Length).TrimEnd(')')
            : schema.TextOf("$ref");
        string name = target is null ? "" : target.Substring(target.LastIndexOf('/') + 1);
        if (!SchemaKeywords.IsName(name))
        {
            return null;
        }

        if (_read.TryGetValue(target!, out TypeFact? known))
        {
            return known;
        }

        if (target![0] != '#' || Definition(target) is not { } definition || depth > MaxDepth || !_open.Add(name))
        {
            return new NamedTypeFact(name, null, Otherwise: TypeInterpreter.Any);
        }

        TypeFact type = TypeOf(definition, depth + 1);
        _open.Remove(name);
        return _read[target] = type is ObjectTypeFact described ? _models.ObjectOf(name, definition, described) : type;
    }

    /// <summary>What a pointer (RFC 6901) into the document leads to; null where that is nothing.</summary>
    private JsonNode? Definition(string pointer)
    {
        JsonNode? node = _document;
        foreach (string part in pointer.Substring(1).Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            node = node?.Find(part.Replace("~1", "/").Replace("~0", "~"));
        }

        return ReferenceEquals(node, _document) ? null : node;
    }

    private TypeFact? OneOf(JsonNode schema, int depth)
    {
        List<JsonNode> options = (schema.Find("oneOf") ?? schema.Find("anyOf"))?.Items ?? [];
        List<TypeFact> types = [];
        foreach (JsonNode option in options)
        {
            TypeFact type = TypeOf(option, depth + 1);
            if (!SchemaKeywords.IsNull(option) && !types.Contains(type))
            {
                types.Add(type);
            }
        }

        // Beside its own properties the options say what else it may have to have.
        return types.Count == 0 || schema.Find("properties") is not null ? null
            : types.Count == 1 ? types[0]
            : _models.UnionOf(schema, new UnionTypeFact(EquatableArray.From(types)));
    }

    /// <summary>What all of several schemas say: the properties of all of them.</summary>
    private TypeFact? AllOf(JsonNode schema, int depth)
    {
        if (schema.Find("allOf") is not { Items: { Count: > 0 } parts })
        {
            return null;
        }

        if (parts.Count == 1 && schema.Find("properties") is null)
        {
            return TypeOf(parts[0], depth + 1);
        }

        JsonNode whole = new(JsonNodeKind.Object);
        JsonNode properties = new(JsonNodeKind.Object);
        JsonNode required = new(JsonNodeKind.Array);
        List<Located<string>> bases = [];
        Gather(schema, properties, required, bases, 0);
        whole.Members.Add(new KeyValuePair<string, JsonNode>("properties", properties));
        whole.Members.Add(new KeyValuePair<string, JsonNode>("required", required));
        whole.Members.AddRange(schema.Members.FindAll(static member => member.Key is "title" or "description"));
        return ObjectOf(whole, bases, depth);
    }

    private void Gather(JsonNode schema, JsonNode properties, JsonNode required, List<Located<string>> bases, int depth)
    {
        if (ReferredBy(schema, depth) is NamedTypeFact named)
        {
            bases.Add(Located(named.Name));
        }

        properties.Members.AddRange(schema.Find("properties")?.Members ?? []);
        required.Items.AddRange(schema.Find("required")?.Items ?? []);
        foreach (JsonNode part in depth > MaxDepth ? [] : schema.Find("allOf")?.Items ?? [])
        {
            Gather(part, properties, required, bases, depth + 1);
        }
    }

    private TypeFact? ByName(JsonNode schema, int depth) => SchemaKeywords.TypeOf(schema) switch
    {
        "array" => schema.Find("items") is { } items
            ? new ListTypeFact(TypeOf(items, depth + 1), HoldsNulls: SchemaKeywords.IsNullable(items))
            : new ListTypeFact(TypeInterpreter.Any),
        "object" => ObjectOf(schema, [], depth),
        var name => SchemaKeywords.Primitive(name, schema.TextOf("format")) is { } kind ? new PrimitiveTypeFact(kind) : null,
    };

    /// <summary>An object of properties, a map, or an object of which nothing is said.</summary>
    private TypeFact ObjectOf(JsonNode schema, List<Located<string>> bases, int depth)
    {
        JsonNode? additional = schema.Find("additionalProperties");
        List<KeyValuePair<string, JsonNode>> properties = schema.Find("properties")?.Members ?? [];
        if (properties.Count == 0 && bases.Count == 0)
        {
            return new MapTypeFact(additional is { Kind: JsonNodeKind.Object } value ? TypeOf(value, depth + 1) : TypeInterpreter.Any);
        }

        HashSet<string> required = [.. schema.Find("required")?.Items.Select(static name => name.Text) ?? []];
        Dictionary<string, JsonNode> last = [];
        properties.ForEach(member => last[member.Key] = member.Value);
        List<MemberFacts> members = [.. last.Select(member => Member(member.Key, member.Value, required.Contains(member.Key), depth + 1))];
        string? title = SchemaKeywords.TitleOf(schema);
        ObjectTypeFact described = new(title, EquatableArray.From(members)) { Bases = EquatableArray.From(bases) };
        return title is null ? described : _models.ObjectOf(title, schema, described);
    }
}
