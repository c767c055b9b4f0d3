using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Elements that describe members one by one, in place of a table: <c>&lt;ParamField query="limit" type="integer"&gt;How many.&lt;/ParamField&gt;</c>.</summary>
internal sealed record MemberElements(TextSlice Source, EquatableArray<MemberElement> Members) : PageBlock(Source)
{
    /// <summary>Those that stand one behind another and are of the same role.</summary>
    public IEnumerable<(PartRole Role, List<MemberRow> Rows)> ByRole()
    {
        int next = 0;
        while (next < Members.Count)
        {
            PartRole role = Members[next].Role;
            List<MemberRow> rows = [];
            while (next < Members.Count && Members[next].Role == role)
            {
                rows.Add(Members[next++].Row);
            }

            yield return (role, rows);
        }
    }
}

/// <param name="Role">What the names of the elements say that they describe; <see cref="PartSubject.Unknown"/> where the label above says it.</param>
/// <param name="Row">The member, in those around it by its depth.</param>
internal sealed record MemberElement(PartRole Role, MemberRow Row);
