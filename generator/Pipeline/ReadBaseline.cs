using System.Threading;
using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Pipeline;

/// <summary>A baseline as it was understood.</summary>
/// <param name="Baseline">Null where the file is none.</param>
internal sealed record ReadBaseline(string Path, string? Client, Baseline? Baseline, EquatableArray<DocsDiagnostic> Diagnostics)
{
    public static ReadBaseline From(BaselineInput input, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticList();
        Baseline? baseline = BaselineFormat.Read(input.Path, input.Text, diagnostics);
        return new ReadBaseline(input.Path, input.Client, baseline, diagnostics.ToArray());
    }
}
