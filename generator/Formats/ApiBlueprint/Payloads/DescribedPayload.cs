using System.Collections.Generic;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Payloads;

/// <summary>What a request or response of an action is said to be.</summary>
internal sealed record DescribedPayload
{
    public Located<string>? MediaType { get; init; }

    /// <summary>What its attributes are.</summary>
    public Located<TypeFact>? Type { get; init; }

    /// <summary>Its body, where that is JSON.</summary>
    public ExampleFacts? Example { get; init; }

    public required List<HeaderFacts> Headers { get; init; }

    public Located<string>? Description { get; init; }
}
