using PiecesGen.Generator.Naming;

namespace PiecesGen.Benchmarks.ModelWriter;

/// <summary>
/// The models, and how their types look where nothing is kept that the docs do not mention: an enum is its text or its number,
/// and a model without a page whatever comes.
/// </summary>
internal sealed class WrittenModels(NamedModel model)
{
    private static readonly NamedType s_text = new("string", ValueShape.String);
    private static readonly NamedType s_number = new("double", ValueShape.Double);
    private static readonly NamedType s_any = new("global::System.Text.Json.JsonElement", ValueShape.Element);

    private readonly Dictionary<string, NamedType> _types = model.Schemas.ToDictionary(Spelling, TypeOf, StringComparer.Ordinal);

    /// <summary>The models that are classes.</summary>
    public IReadOnlyList<NamedRecord> Classes { get; } = [.. model.Schemas.OfType<NamedRecord>().Where(static record => !record.IsOpen)];

    /// <summary>The groups of operations.</summary>
    public IReadOnlyList<NamedGroup> Groups { get; } = [.. model.Groups];

    /// <summary>The type as it is written.</summary>
    public NamedType For(NamedType type) => type.Shape switch
    {
        ValueShape.List => Holding(For(type.Item!), type.Shape, "IReadOnlyList<"),
        ValueShape.Map => Holding(For(type.Item!), type.Shape, "IReadOnlyDictionary<string, "),
        ValueShape.Record or ValueShape.Enum => _types[type.CSharp],
        _ => type,
    };

    private static NamedType Holding(NamedType item, ValueShape shape, string generic) =>
        new($"global::System.Collections.Generic.{generic}{item.CSharp}>", shape, Item: item);

    private static NamedType TypeOf(NamedSchema schema) => schema switch
    {
        NamedEnum { IsNumeric: true } => s_number,
        NamedEnum => s_text,
        NamedRecord { IsOpen: true } => s_any,
        _ => new NamedType(Spelling(schema), ValueShape.Record),
    };

    private static string Spelling(NamedSchema schema) => $"global::{schema.Home.Namespace}.{schema.Name}";
}
