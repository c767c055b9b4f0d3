using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Diagnostics;

/// <summary>Something a person should know: where it is, what was found and what was done instead.</summary>
/// <param name="Location">The place on a page; <see cref="PageLocation.None"/> where it is about the project.</param>
internal sealed record DocsDiagnostic(DiagnosticKind Kind, PageLocation Location, string Message);
