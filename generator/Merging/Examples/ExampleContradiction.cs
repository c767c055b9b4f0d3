using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Whether an example shows what a table's type cannot be. A word such as timestamp or id may be a text or a number, so numbers contradict no text.</summary>
internal static class ExampleContradiction
{
    private const JsonKinds Numbers = JsonKinds.Integer | JsonKinds.Number;

    /// <summary>What the table says and the example shows, for a message; null where they do not contradict each other.</summary>
    public static (string Stated, string Shown)? Find(TypeFact stated, JsonShape shown, PageExamples models)
    {
        JsonKinds kinds = shown.Kinds & ~JsonKinds.Null;
        return kinds == JsonKinds.None || KindsOf(stated, models) is not { } allowed || (kinds & allowed) != 0 ? null : (Describe(allowed), Describe(kinds));
    }

    /// <summary>What values of a type are in JSON; null where they may be anything.</summary>
    private static JsonKinds? KindsOf(TypeFact type, PageExamples models) => type switch
    {
        PrimitiveTypeFact { Kind: PrimitiveKind.Integer or PrimitiveKind.Number or PrimitiveKind.Decimal } => Numbers,
        PrimitiveTypeFact { Kind: PrimitiveKind.Boolean } => JsonKinds.Boolean,
        PrimitiveTypeFact { Kind: PrimitiveKind.String or PrimitiveKind.Date or PrimitiveKind.DateTime } => JsonKinds.Text | Numbers,
        ListTypeFact => JsonKinds.List,
        MapTypeFact or ObjectTypeFact => JsonKinds.Object,

        // People link to the model of one where they mean several.
        NamedTypeFact named when models.Find(named) is { HasProperties: true } => JsonKinds.Object | JsonKinds.List,
        _ => null,
    };

    private static string Describe(JsonKinds kinds) => kinds switch
    {
        Numbers or JsonKinds.Integer or JsonKinds.Number => "a number",
        JsonKinds.Boolean => "true or false",
        JsonKinds.List => "a list",
        JsonKinds.Object or (JsonKinds.Object | JsonKinds.List) => "an object",
        _ when (kinds & JsonKinds.Text) != 0 && (kinds & ~(JsonKinds.Text | Numbers)) == 0 => "a text",
        _ => "values of several kinds",
    };
}
