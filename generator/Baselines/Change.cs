using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>One difference between what docs promised and what they promise now.</summary>
/// <param name="Member">The key of the member that differs.</param>
/// <param name="Location">What caused it: the place in the new docs, or for what is gone the place that held it; else the place in the old ones.</param>
internal sealed record Change(ChangeKind Kind, string Member, string Message, PageLocation? Location)
{
    /// <param name="otherwise">Where to report a change that no place tells.</param>
    public DocsDiagnostic ToDiagnostic(PageLocation otherwise) => new(Kind, Location ?? otherwise, Message);
}
