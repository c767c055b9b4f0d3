using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Makes types from primitives and the models of the API.</summary>
internal sealed class TypeGenerator(Choices choices, IReadOnlyList<string> schemas, IReadOnlyList<string> enums)
{
    private const int DeepestNesting = 3;

    // Neither Python nor TypeScript has a word for decimals that are JSON numbers.
    private static readonly PrimitiveKind[] s_primitives = [.. Enum.GetValues<PrimitiveKind>().Where(static kind => kind != PrimitiveKind.Decimal)];

    private static readonly string[] s_literals = ["A", "B", "refresh_token", "in progress", "x-1", "v2.0", "a/b", "C#", "1", "a&b", "text/html"];

    private static readonly ApiType s_text = new PrimitiveType(PrimitiveKind.String);

    /// <summary>A type of a property, body or response.</summary>
    public ApiType Any(int depth = 0) => choices.Below(depth >= DeepestNesting ? 6 : 9) switch
    {
        < 3 => new PrimitiveType(choices.From(s_primitives)),
        < 6 => schemas.Count == 0 ? s_text : new SchemaReference(choices.From(schemas)),
        < 8 => new ListType(Any(depth + 1)),
        _ => new MapType(Any(depth + 1)),
    };

    /// <summary>One value that fits into a path. The reader takes bytes and "any" for text there.</summary>
    public ApiType Scalar() => choices.Below(8) switch
    {
        0 when enums.Count > 0 => new SchemaReference(choices.From(enums)),
        1 => Literals(),
        < 5 => s_text,
        _ => new PrimitiveType(choices.From(s_primitives.Where(kind => kind is not (PrimitiveKind.Any or PrimitiveKind.Binary)).ToArray())),
    };

    /// <summary>What a query or form can hold beside a body; models and lists of them are what the reader takes for bodies.</summary>
    public ApiType Query() => choices.Below(6) switch
    {
        0 => new ListType(new PrimitiveType(choices.From(s_primitives))),
        1 => new ListType(Literals()),
        _ => Scalar(),
    };

    private LiteralsType Literals()
    {
        List<string> values = choices.Subset(s_literals);
        return new LiteralsType(EquatableArray.From(values.Count == 0 ? ["A"] : values));
    }
}
