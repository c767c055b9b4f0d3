using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>Something that the docs describe, what it became, and why.</summary>
/// <param name="Kind">What it is: <c>operation</c>, <c>parameter</c>, <c>model</c> …</param>
/// <param name="Name">As the docs call it.</param>
/// <param name="CSharp">Its declarations in C#; none where nothing is emitted for it.</param>
/// <param name="Facts">In the order of the evidence.</param>
/// <param name="Parts">What belongs to it: the parameters and statuses of an operation, the properties of a model.</param>
internal sealed record ReportMember(
    string Kind, string Name, IReadOnlyList<string> CSharp, IReadOnlyList<ReportFact> Facts, IReadOnlyList<ReportMember> Parts);

/// <summary>A fact of a member, and the row of the evidence that gives its place or rule.</summary>
/// <param name="Name">What is said, in a word: <c>type</c>.</param>
/// <param name="Value">What it is in the model; null where the page's words are all there is.</param>
internal sealed record ReportFact(string Name, string? Value, EvidenceRow Evidence);
