using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>A type as one word of a baseline.</summary>
internal static class TypeNotation
{
    public const string None = "none";

    public static string For(ApiType? type) => type switch
    {
        null => None,
        PrimitiveType primitive => For(primitive.Kind),
        SchemaReference reference => EscapedWord.Escape(reference.SchemaName),
        ListType list => $"list({For(list.Item)}{Null(list.HoldsNulls)})",
        MapType map => $"map({For(map.Value)}{Null(map.HoldsNulls)})",
        LiteralsType literals => $"one-of({string.Join("|", Escaped(literals.Values))})",
        _ => throw new System.NotSupportedException($"A baseline has no word for {type.GetType().Name}."),
    };

    /// <summary>The type of a response's body; of its messages, where it comes as such.</summary>
    public static string For(Response response) => response.Messages is { } format
        ? $"{format.ToString().ToLowerInvariant()}({For(response.Body)})"
        : For(response.Body);

    private static string Null(bool holdsNulls) => holdsNulls ? "|null" : "";

    public static string For(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.DateTime => "date-time",
        PrimitiveKind.DecimalText => "decimal-text",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static List<string> Escaped(EquatableArray<string> values)
    {
        var words = new List<string>(values.Count);
        foreach (string value in values)
        {
            words.Add(EscapedWord.Escape(value));
        }

        words.Sort(System.StringComparer.Ordinal);
        return words;
    }
}
