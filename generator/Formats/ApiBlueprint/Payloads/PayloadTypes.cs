using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Payloads;

/// <summary>What several payloads of the same request or status are together.</summary>
internal static class PayloadTypes
{
    public static Located<TypeFact>? Join(List<DescribedPayload> payloads)
    {
        List<Located<TypeFact>> types = [];
        payloads.ForEach(payload => types.AddRange(payload.Type is { } type && !types.Exists(known => known.Value.Equals(type.Value)) ? [type] : []));
        if (types.Count < 2)
        {
            return types.Count == 0 ? null : types[0];
        }

        TypeFact joined = types.TrueForAll(static type => type.Value is ObjectTypeFact)
            ? Join(types.ConvertAll(static type => (ObjectTypeFact)type.Value))
            : new UnionTypeFact(EquatableArray.From(types.ConvertAll(static type => type.Value)));
        return new Located<TypeFact>(joined, types[0].Span);
    }

    /// <summary>Objects have what any of them has, and must have what all of them must.</summary>
    private static ObjectTypeFact Join(List<ObjectTypeFact> objects)
    {
        List<MemberFacts> members = [];
        List<Located<string>> bases = [];
        Dictionary<string, int> required = new(StringComparer.Ordinal);
        foreach (ObjectTypeFact described in objects)
        {
            bases.AddRange(described.Bases);
            foreach (MemberFacts member in described.Properties)
            {
                string key = NameKey.From(member.Name.Value);
                if (!required.TryGetValue(key, out int count))
                {
                    members.Add(member);
                }

                required[key] = count + (member.IsRequired is { Value: true } ? 1 : 0);
            }
        }

        List<MemberFacts> joined = members.ConvertAll(member => required[NameKey.From(member.Name.Value)] == objects.Count ? member : member with { IsRequired = null });
        return new ObjectTypeFact(objects[0].Name, EquatableArray.From(joined)) { Bases = EquatableArray.From(bases) };
    }
}
