namespace PiecesGen.Generator.Diagnostics;

/// <summary>One sort of change between a baseline and the docs.</summary>
internal sealed record ChangeKind(string Id, string Title, ChangeGrade Grade)
    : DiagnosticKind(Id, Title, Grade == ChangeGrade.Breaking ? Severity.Warning : Severity.Information);
