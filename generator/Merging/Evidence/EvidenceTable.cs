using System.Collections;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Merging.Evidence;

/// <summary>The evidence of a client, part by part, so that a part that is merged again is all that is new.</summary>
internal readonly record struct EvidenceTable(EquatableArray<EvidencePart> Parts) : IEnumerable<EvidenceRow>
{
    public IEnumerator<EvidenceRow> GetEnumerator()
    {
        foreach (EvidencePart part in Parts)
        {
            foreach (EvidenceRow row in part.Rows)
            {
                yield return row;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The evidence of a group or model; or of the client as a whole, which may say more of them.</summary>
/// <param name="Root">The member that all others are of, as <see cref="MemberKey"/> spells it; nothing where it is the client.</param>
internal sealed record EvidencePart(string Root, EquatableArray<EvidenceRow> Rows)
{
    /// <summary>The evidence of the client as a whole.</summary>
    public static EvidencePart OfClient(EquatableArray<EvidenceRow> rows) => new("", rows);
}
