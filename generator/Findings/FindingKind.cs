namespace PiecesGen.Generator.Findings;

/// <summary>One sort of finding: its stable id, its name and how much it matters unless the project says otherwise.</summary>
internal record FindingKind(string Id, string Title, FindingSeverity Severity);
