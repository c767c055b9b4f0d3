using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Reports defaults that are none of the values that their type lists.</summary>
internal sealed class DefaultRule
{
    private readonly Dictionary<string, EnumSchema> _enums = [];
    private readonly EvidenceTable _evidence;
    private readonly DiagnosticList _diagnostics;
    private EvidenceIndex? _index;

    private DefaultRule(EvidenceTable evidence, DiagnosticList diagnostics)
    {
        _evidence = evidence;
        _diagnostics = diagnostics;
    }

    public static void Report(ApiModel model, EvidenceTable evidence, DiagnosticList diagnostics)
    {
        DefaultRule rule = new(evidence, diagnostics);
        foreach (Schema schema in model.Schemas)
        {
            if (schema is EnumSchema listed)
            {
                rule._enums[schema.Name] = listed;
            }
        }

        foreach (ApiGroup group in model.Groups)
        {
            foreach (Operation operation in group.Operations)
            {
                foreach (Parameter parameter in operation.Parameters)
                {
                    if (parameter.Default is { } documented)
                    {
                        rule.Check(parameter.Type, documented, MemberKey.Parameter(group.Name, operation.Name, parameter.Name), parameter.Name);
                    }
                }
            }
        }

        foreach (Schema schema in model.Schemas)
        {
            foreach (Property property in schema is ObjectSchema described ? described.Properties : [])
            {
                if (property.Default is { } documented)
                {
                    rule.Check(property.Type, documented, MemberKey.Property(schema.Name, property.WireName), property.WireName);
                }
            }
        }
    }

    private void Check(ApiType type, string documented, string member, string name)
    {
        string text = QuotedText.Unquote(documented);
        if (text.Length == 0 || IsValue(type, text, out EquatableArray<string> values))
        {
            return;
        }

        _index ??= new EvidenceIndex(_evidence);
        _diagnostics.Add(
            Catalog.DefaultWithoutValue,
            _index.For(member, Fact.Default)?.Place ?? PageLocation.None,
            $"The default '{text}' of '{name}' is not one of its values.{NearMiss.Hint(text, values)} Exports leave it out.");
    }

    /// <param name="values">The values of a type that lists them; none of another one, of which any text may be a value.</param>
    private bool IsValue(ApiType type, string text, out EquatableArray<string> values)
    {
        switch (type)
        {
            case LiteralsType literals:
                values = literals.Values;
                return literals.ValueOf(text) is not null;
            case SchemaReference reference when _enums.TryGetValue(reference.SchemaName, out EnumSchema? listed):
                values = listed.Values;
                return listed.ValueOf(text) is not null;
            default:
                values = [];
                return true;
        }
    }
}
