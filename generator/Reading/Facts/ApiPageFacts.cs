using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A page that describes the operations of one API group.</summary>
/// <param name="Title">The group's name without its <c>API</c> suffix or package prefix: <c>Distribution</c>.</param>
/// <param name="Description">The prose between title and method table, other than the base address.</param>
/// <param name="BaseAddress">From "All URIs are relative to …".</param>
/// <param name="PackageName">The client package that the examples import: <c>pieces_os_client</c>, <c>@pieces.app/pieces-os-client</c>.</param>
/// <param name="Endpoints">The rows of the method table at the top.</param>
/// <param name="Operations">The sections below.</param>
internal sealed record ApiPageFacts(
    string Path,
    string? Dialect,
    Stated<string> Title,
    string? Description,
    Stated<string>? BaseAddress,
    Stated<string>? PackageName,
    EquatableArray<EndpointFacts> Endpoints,
    EquatableArray<OperationFacts> Operations,
    EquatableArray<Finding> Findings) : PageFacts(Path, Dialect, Findings);
