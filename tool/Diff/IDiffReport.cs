using PiecesGen.Generator.Baselines;

namespace PiecesGen.Tool.Diff;

/// <summary>One way to write changes.</summary>
internal interface IDiffReport
{
    /// <param name="changes">By grade, the breaking ones first.</param>
    public void Write(TextWriter output, IReadOnlyList<Change> changes);
}
