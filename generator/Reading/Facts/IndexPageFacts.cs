using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>The page that lists what the others describe: a client's README. Null means that the page does not say.</summary>
/// <param name="Title">The first heading: mostly the package's or the API's name.</param>
/// <param name="Description">The first paragraph below it, other than the mark of the documentation's generator.</param>
/// <param name="BaseAddress">From "All URIs are relative to …".</param>
/// <param name="PackageName">The client package that the examples import.</param>
/// <param name="Endpoints">The rows of the table <c>Class | Method | HTTP request | Description</c>.</param>
/// <param name="Models">The links below "Documentation for Models".</param>
/// <param name="SecuritySchemes">The schemes below "Documentation for Authorization"; empty where it says that there are none.</param>
internal sealed record IndexPageFacts(
    string Path,
    string? Dialect,
    Stated<string>? Title,
    string? Description,
    Stated<string>? BaseAddress,
    Stated<string>? PackageName,
    EquatableArray<IndexEndpointFacts>? Endpoints,
    EquatableArray<IndexModelFacts>? Models,
    EquatableArray<SecuritySchemeFacts>? SecuritySchemes,
    EquatableArray<Finding> Findings) : PageFacts(Path, Dialect, Findings);
