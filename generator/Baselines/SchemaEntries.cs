using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>Lists what merged docs promise of the models that a client holds.</summary>
internal sealed class SchemaEntries(BaselineBuilder builder, SchemaUse use)
{
    public void Add(EquatableArray<Schema> schemas)
    {
        foreach (Schema schema in schemas)
        {
            if (use.IsEmitted(schema))
            {
                Add(schema);
            }
        }
    }

    private void Add(Schema schema)
    {
        builder.Add(
            EntryKind.Model,
            MemberKey.Model(schema.Name),
            KindOf(schema),
            null,
            use.IsReceived(schema) ? Attributes.Received : null,
            use.IsSent(schema) ? Attributes.Sent : null,
            BaselineBuilder.Optional(Attributes.GivenName, schema.GivenName));
        if (schema is EnumSchema listed)
        {
            foreach (string value in listed.Values)
            {
                builder.Add(EntryKind.EnumValue, MemberKey.EnumValue(schema.Name, value), listed.NameOf(value) is { } name ? EscapedWord.Escape(name) : null);
            }
        }
        else if (schema is ObjectSchema described)
        {
            foreach (Property property in described.Properties)
            {
                builder.Add(
                    EntryKind.Property,
                    MemberKey.Property(schema.Name, property.WireName),
                    TypeNotation.For(property.Type),
                    null,
                    BaselineBuilder.Flag(property.IsRequired),
                    property.IsReadOnly ? Attributes.ReadOnly : null,
                    BaselineBuilder.Optional(Attributes.GivenName, property.GivenName));
            }
        }
    }

    private static string KindOf(Schema schema) => schema switch
    {
        EnumSchema listed => $"enum({TypeNotation.For(listed.Kind)})",
        ObjectSchema => "object",
        _ => "open",
    };
}
