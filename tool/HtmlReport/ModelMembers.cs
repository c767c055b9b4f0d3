using PiecesGen.Generator.Emission;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>A model with its properties or values.</summary>
/// <param name="named">Null for a model that no operation reaches: a project leaves it out.</param>
internal sealed class ModelMembers(MemberEvidence evidence, Schema schema, NamedSchema? named)
{
    public ReportMember Describe() => evidence.Describe(
        MemberKey.Model(schema.Name),
        schema is EnumSchema ? "enum" : "model",
        schema.Name,
        named switch
        {
            NamedEnum => [$"record struct {named.Name}"],
            NamedRecord => [$"record {named.Name}"],
            _ => [],
        },
        fact => fact switch
        {
            Fact.Kind => Kind(),
            Fact.Type => (schema as EnumSchema)?.Kind.ToString().ToLowerInvariant(),
            _ => null,
        },
        schema switch
        {
            ObjectSchema model => model.Properties.Select(Property),
            EnumSchema @enum => @enum.Values.Select(Value),
            _ => [],
        });

    private string Kind() => schema switch
    {
        EnumSchema => "enum",
        OpenSchema { Variants.Count: 0 } => "open: any JSON value",
        _ => "one of several types",
    };

    private ReportMember Property(Property property)
    {
        NamedProperty? declared = (named as NamedRecord)?.Properties.FirstOrDefault(candidate => candidate.WireName == property.WireName);
        return evidence.Describe(
            MemberKey.Property(schema.Name, property.WireName),
            "property",
            property.WireName,
            declared is null ? [] : [RecordEmitter.Declaration((NamedRecord)named!, declared)],
            fact => fact switch
            {
                Fact.WireName => property.WireName,
                Fact.Required => FactNames.ForRequired(property.IsRequired),
                Fact.Default => property.Default,
                Fact.Type => declared is null ? null : UnqualifiedCode.From(declared.Type.CSharp),
                _ => null,
            });
    }

    private ReportMember Value(string value)
    {
        NamedValue? declared = (named as NamedEnum)?.Values.FirstOrDefault(candidate => candidate.WireValue == value);
        return evidence.Describe(
            MemberKey.EnumValue(schema.Name, value), "value", value, declared is null ? [] : [$"{named!.Name}.{declared.Name}"], static _ => null);
    }
}
