using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Makes a schema of each kind.</summary>
internal sealed class SchemaGenerator(Choices choices, NameGenerator names, TextGenerator texts, TypeGenerator types)
{
    private static readonly string[] s_values = ["AVAILABLE", "pending", "in progress", "it's", "a|b", "a&b", "<none>", "x-1", "\\d", "été", "{x}", "v2.0", "C#", "\"q\""];

    /// <summary>Never without properties: the table of an object that has none is that of an enum whose values are not said.</summary>
    public ObjectSchema Object(string name)
    {
        HashSet<string> taken = [];
        int count = choices.Between(1, 5);
        return new ObjectSchema(name, texts.Prose(), EquatableArray.From(Enumerable.Range(0, count).Select(_ => Property(taken))));
    }

    public EnumSchema Enum(string name)
    {
        EnumSchema schema = choices.OneIn(4)
            ? new EnumSchema(name, texts.Prose(), ["0", "1", "-2", "404"], PrimitiveKind.Integer)
            : new EnumSchema(name, texts.Prose(), EquatableArray.From(choices.Subset(s_values)));
        return schema with { ValueNames = [.. schema.Values.Select((value, i) => new EnumValueName(value, $"VALUE_{i}"))] };
    }

    private Property Property(HashSet<string> taken) =>
        new(names.WireName(taken), default, types.Any(), choices.OneIn(2), texts.Cell());
}
