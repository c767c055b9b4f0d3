using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides what several payloads of the same request or status are together: objects are one, with what any of them has; others are
/// one of several types.
/// </summary>
internal static class SeveralPayloadsRule
{
    private const string Name = "Type.SeveralPayloads";

    /// <summary>The page, with the type of each body and response that it describes several times.</summary>
    public static PageFacts Apply(PageFacts page) => !page.Groups.Exists(HasSeveral) ? page : page with
    {
        Groups = page.Groups.ConvertAll(static group => group with { Operations = group.Operations.ConvertAll(Apply) }),
    };

    private static bool HasSeveral(GroupFacts group) => group.Operations.Exists(static operation =>
        operation.Body is { Payloads.Count: > 0 } || (operation.Responses ?? []).Exists(static response => response.Payloads.Count > 0));

    private static OperationFacts Apply(OperationFacts operation) => operation with
    {
        Body = operation.Body is { Payloads.Count: > 0 } body ? body with { Type = Join(body.Payloads) } : operation.Body,
        Responses = operation.Responses?.ConvertAll(static response => response.Payloads.Count > 0 ? response with { Type = Join(response.Payloads) } : response),
    };

    private static Located<TypeFact> Join(EquatableArray<Located<TypeFact>> payloads)
    {
        TypeFact joined = payloads.Exists(static type => type.Value is not ObjectTypeFact)
            ? new UnionTypeFact(payloads.ConvertAll(static type => type.Value))
            : Join(payloads.ConvertAll(static type => (ObjectTypeFact)type.Value));
        return payloads[0] with { Value = joined with { InferredBy = Name } };
    }

    /// <summary>Objects have what any of them has, and must have what all of them must.</summary>
    private static ObjectTypeFact Join(EquatableArray<ObjectTypeFact> objects)
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
