using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>The sections of a page that describe one operation.</summary>
/// <param name="Name">The operation's name as the heading gives it.</param>
/// <param name="Intro">The section under the operation's own heading.</param>
/// <param name="Parts">The sections below.</param>
/// <param name="Endpoint">The row of the method table, or null where there is none.</param>
internal sealed record OperationSection(
    Stated<string> Name,
    PageSection Intro,
    EquatableArray<OperationPart> Parts,
    EndpointFacts? Endpoint);
