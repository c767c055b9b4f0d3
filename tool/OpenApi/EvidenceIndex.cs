using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Evidence by the member it is for.</summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, Evidence> _byMember = new(StringComparer.Ordinal);

    public EvidenceIndex(EquatableArray<Evidence> evidence)
    {
        foreach (Evidence entry in evidence)
        {
            _byMember.TryAdd(entry.Member, entry);
        }
    }

    public Evidence? For(string member) => _byMember.GetValueOrDefault(member);
}
