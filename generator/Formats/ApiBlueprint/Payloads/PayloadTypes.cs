using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Payloads;

/// <summary>The types of the payloads of one request or status.</summary>
/// <param name="Single">Null where none or several are described.</param>
/// <param name="Several">Empty where fewer than two are described.</param>
internal sealed record PayloadTypes(Located<TypeFact>? Single, EquatableArray<Located<TypeFact>> Several)
{
    public static PayloadTypes From(List<DescribedPayload> payloads)
    {
        List<Located<TypeFact>> types = [];
        payloads.ForEach(payload => types.AddRange(payload.Type is { } type && !types.Exists(known => known.Value.Equals(type.Value)) ? [type] : []));
        return types.Count == 1 ? new PayloadTypes(types[0], []) : new PayloadTypes(null, EquatableArray.From(types));
    }
}
