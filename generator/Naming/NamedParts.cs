using System.Collections.Generic;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>The schemas and groups of a client, each named by itself.</summary>
/// <param name="Index">What they knew of each other.</param>
/// <param name="Schemas">In the order of the model; those with variants do not have them yet.</param>
/// <param name="Groups">In the order of the model.</param>
internal sealed record NamedParts(NamingIndex Index, IReadOnlyList<NamedPart<NamedSchema>> Schemas, IReadOnlyList<NamedPart<NamedGroup>> Groups)
{
    public static NamedParts For(ApiModel model, NamingIndex index)
    {
        var schemas = new List<NamedPart<NamedSchema>>(model.Schemas.Count);
        foreach (Schema schema in model.Schemas)
        {
            schemas.Add(SchemaNamer.Name(schema, index));
        }

        var groups = new List<NamedPart<NamedGroup>>(model.Groups.Count);
        foreach (ApiGroup group in model.Groups)
        {
            groups.Add(GroupNamer.Name(group, index));
        }

        return new NamedParts(index, schemas, groups);
    }
}
