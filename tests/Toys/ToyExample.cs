using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tests.Toys;

/// <summary>The shape that an example of JSON shows.</summary>
internal static class ToyExample
{
    public static Located<TypeFact> Read(TextSlice code)
    {
        using JsonDocument json = JsonDocument.Parse(code.ToString());
        return new Located<TypeFact>(Shown(json.RootElement, code), code.Span);
    }

    private static TypeFact Shown(JsonElement value, TextSlice code) => value.ValueKind switch
    {
        JsonValueKind.Object => new ObjectTypeFact(null, EquatableArray.From(value.EnumerateObject().Select(member => Member(member, code)))),
        JsonValueKind.Array => new ListTypeFact(Shown(value[0], code)),
        JsonValueKind.Number => new PrimitiveTypeFact(PrimitiveKind.Number),
        _ => new PrimitiveTypeFact(PrimitiveKind.String),
    };

    private static MemberFacts Member(JsonProperty member, TextSlice code) => new()
    {
        Name = new Located<string>(member.Name, code.Span),
        Type = new Located<TypeFact>(Shown(member.Value, code), code.Span),
    };
}
