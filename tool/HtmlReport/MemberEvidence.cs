using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>The rows of the evidence by the member that they are for.</summary>
internal sealed class MemberEvidence(IEnumerable<EvidenceRow> evidence)
{
    private readonly ILookup<string, EvidenceRow> _rows = evidence.ToLookup(row => row.Member, StringComparer.Ordinal);

    /// <summary>A member with its facts.</summary>
    /// <param name="key">As <see cref="MemberKey"/> spells it.</param>
    /// <param name="valueOf">What a fact is in the model.</param>
    public ReportMember Describe(
        string key, string kind, string name, IEnumerable<string> csharp, Func<Fact, string?> valueOf, IEnumerable<ReportMember>? parts = null) => new(
        kind,
        name,
        [.. csharp.Select(UnqualifiedCode.From)],
        [.. _rows[key].Select(row => new ReportFact(FactNames.For(row.Fact), valueOf(row.Fact), row))],
        [.. parts ?? []]);
}
