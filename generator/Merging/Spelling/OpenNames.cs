using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>Finds and reports the names of a client that rest on the API's convention alone.</summary>
internal static class OpenNames
{
    /// <summary>Those of properties first, then those of parameters, in the order of the model.</summary>
    public static List<OpenName> Find(ApiModel model, EvidenceTable evidence)
    {
        var index = new EvidenceIndex(evidence);
        var open = new List<OpenName>();
        foreach (Schema schema in model.Schemas)
        {
            AddTo(open, schema, index);
        }

        foreach (ApiGroup group in model.Groups)
        {
            AddTo(open, group, index);
        }

        return open;
    }

    /// <summary>Those of the properties of one schema.</summary>
    public static EquatableArray<OpenName> In(Schema schema, EvidencePart evidence)
    {
        var open = new List<OpenName>();
        if (HasAny(evidence))
        {
            AddTo(open, schema, new EvidenceIndex(new EvidenceTable([evidence])));
        }

        return EquatableArray.From(open);
    }

    /// <summary>Those of the parameters of one group.</summary>
    public static EquatableArray<OpenName> In(ApiGroup group, EvidencePart evidence)
    {
        var open = new List<OpenName>();
        if (HasAny(evidence))
        {
            AddTo(open, group, new EvidenceIndex(new EvidenceTable([evidence])));
        }

        return EquatableArray.From(open);
    }

    /// <summary>Reports their number once per client, at the first of them. A project that chooses a convention has settled them.</summary>
    public static void Report(int count, OpenName? first, ClientSpellings spellings, Options options, DiagnosticList diagnostics)
    {
        if (options.WireNames != WireNameConvention.AsDocumented || first is null)
        {
            return;
        }

        string how = spellings.Convention == WireNameConvention.AsDocumented
            ? "sent as the tables print it, since no other name shows a convention"
            : $"sent in the API's convention, {spellings.Convention}, which other names show";
        diagnostics.Add(
            Catalog.NamesByConvention,
            first.Place,
            $"{(count == 1 ? "1 name stands" : $"{count} names stand")} only in tables, whose spelling may differ from the wire's. "
            + $"Each is {how}. List them with 'piecesgen names'. Settle them with PiecesGenWireNames or a corrections page.");
    }

    private static bool HasAny(EvidencePart evidence) =>
        evidence.Rows.Exists(static row => row is { Fact: Fact.WireName, Rule: { } rule } && WireNameRule.IsOpen(rule));

    private static void AddTo(List<OpenName> open, Schema schema, EvidenceIndex index)
    {
        foreach (Property property in schema is ObjectSchema record ? record.Properties : EquatableArray<Property>.Empty)
        {
            Add(open, index, schema.Name, property.WireName, MemberKey.Property(schema.Name, property.WireName));
        }
    }

    private static void AddTo(List<OpenName> open, ApiGroup group, EvidenceIndex index)
    {
        foreach (Operation operation in group.Operations)
        {
            foreach (Parameter parameter in operation.Parameters)
            {
                Add(open, index, $"{group.Name}.{operation.Name}", parameter.WireName, MemberKey.Parameter(group.Name, operation.Name, parameter.Name));
            }
        }
    }

    private static void Add(List<OpenName> open, EvidenceIndex index, string owner, string wireName, string member)
    {
        if (index.For(member, Fact.WireName)?.Rule is { } rule && WireNameRule.IsOpen(rule))
        {
            open.Add(new OpenName(owner, wireName, rule, index.PlaceOf(member) ?? PageLocation.None));
        }
    }
}
