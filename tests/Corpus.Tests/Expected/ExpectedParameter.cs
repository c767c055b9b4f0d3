using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>A parameter of a call.</summary>
/// <param name="Place"><c>path</c>, <c>query</c>, <c>body</c> or <c>form</c>.</param>
/// <param name="WireName">Its name in the request; of a body, its name in the docs.</param>
internal sealed record ExpectedParameter(string Place, string WireName, bool IsRequired, JsonNode Schema);
