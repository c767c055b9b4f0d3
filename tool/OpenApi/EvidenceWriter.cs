using System.Text.Json;
using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>x-evidence</c>: the page and line that state a fact, or the rule that inferred it.</summary>
/// <param name="index">Null where the document shall hold no evidence.</param>
internal sealed class EvidenceWriter(EvidenceIndex? index)
{
    private static readonly (string Name, Fact Fact)[] s_facts = [("in", Fact.In), ("name", Fact.WireName), ("required", Fact.Required)];

    public void WriteParameter(Utf8JsonWriter json, OperationPlace place, string parameter) =>
        Write(json, MemberKey.Parameter(place.Group, place.Operation.Name, parameter));

    public void WriteProperty(Utf8JsonWriter json, string schema, string wireName) => Write(json, MemberKey.Property(schema, wireName));

    private void Write(Utf8JsonWriter json, string member)
    {
        bool isOpen = false;
        foreach ((string name, Fact fact) in s_facts)
        {
            if (index?.For(member, fact) is not { } evidence)
            {
                continue;
            }

            if (!isOpen)
            {
                json.WriteStartObject("x-evidence");
                isOpen = true;
            }

            Write(json, name, evidence);
        }

        if (isOpen)
        {
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string fact, EvidenceRow evidence)
    {
        json.WriteStartObject(fact);
        if (evidence.Place is { } place)
        {
            json.WriteString("page", place.Path);
            json.WriteNumber("line", place.Span.StartLine + 1);
        }
        else
        {
            json.WriteString("rule", evidence.Rule);
        }

        json.WriteEndObject();
    }
}
