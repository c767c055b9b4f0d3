using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>What stands between an operation's heading and its first part.</summary>
internal sealed record OperationIntro(EndpointLineFacts? Endpoint, string? Description);
