using System.Text.Json;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>x-evidence</c>: the page and line that state a fact, or the rule that inferred it.</summary>
/// <param name="index">Null where the document shall hold no evidence.</param>
internal sealed class EvidenceWriter(EvidenceIndex? index)
{
    public void WriteParameter(Utf8JsonWriter json, OperationPlace place, string parameter) => Write(
        json,
        ("in", MemberKey.ParameterLocation(place.Group, place.Operation.Name, parameter)),
        ("name", MemberKey.ParameterWireName(place.Group, place.Operation.Name, parameter)),
        ("required", MemberKey.ParameterRequired(place.Group, place.Operation.Name, parameter)));

    public void WriteProperty(Utf8JsonWriter json, string schema, string wireName) => Write(
        json,
        ("name", MemberKey.PropertyWireName(schema, wireName)),
        ("required", MemberKey.PropertyRequired(schema, wireName)));

    private void Write(Utf8JsonWriter json, params ReadOnlySpan<(string Fact, string Member)> facts)
    {
        bool isOpen = false;
        foreach ((string fact, string member) in facts)
        {
            if (index?.For(member) is not { } evidence)
            {
                continue;
            }

            if (!isOpen)
            {
                json.WriteStartObject("x-evidence");
                isOpen = true;
            }

            Write(json, fact, evidence);
        }

        if (isOpen)
        {
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string fact, Evidence evidence)
    {
        json.WriteStartObject(fact);
        if (evidence.Page is { } page)
        {
            json.WriteString("page", page.Path);
            json.WriteNumber("line", page.Span.StartLine + 1);
        }
        else
        {
            json.WriteString("rule", evidence.Rule);
        }

        json.WriteEndObject();
    }
}
