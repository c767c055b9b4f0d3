namespace PiecesGen.Generator.Model;

/// <summary>What the project decides about one client; null leaves the decision to the docs.</summary>
/// <param name="Namespace">The namespace of everything emitted.</param>
/// <param name="ClientName">The name of the root client class.</param>
/// <param name="IsInternal">Everything emitted is internal to the consumer's assembly.</param>
/// <param name="Include">Patterns of the operations to keep, separated by <c>|</c>; null keeps all.</param>
/// <param name="Exclude">Patterns of the operations to leave out, likewise.</param>
/// <param name="KeepUnusedModels">Models that no operation reaches are emitted too.</param>
/// <param name="IsModern">The consumer's framework is .NET 8 or later: it has <c>DateOnly</c>, and what <c>required</c> and <c>init</c> need.</param>
/// <param name="TestHandler">Whether a handler that responds in place of the server is emitted, and what else is.</param>
/// <param name="HasShortNames">Methods are named without the words that their group says.</param>
/// <param name="KeepsLongNames">Where methods have short names, their long ones are emitted too, obsolete.</param>
/// <param name="Models">What a schema of an object becomes.</param>
internal sealed record Options(
    string? Namespace = null,
    string? ClientName = null,
    bool IsInternal = false,
    string? Include = null,
    string? Exclude = null,
    WireNameConvention WireNames = WireNameConvention.AsDocumented,
    bool KeepUnusedModels = false,
    bool IsModern = true,
    TestHandlerKind TestHandler = TestHandlerKind.None,
    bool HasShortNames = false,
    bool KeepsLongNames = false,
    ModelKind Models = ModelKind.Record)
{
    public static Options None { get; } = new();
}
