namespace PiecesGen.Generator.Model;

/// <summary>What the project decides; null leaves the decision to the docs.</summary>
/// <param name="Namespace">The namespace of everything emitted.</param>
/// <param name="ClientName">The name of the root client class.</param>
internal sealed record Options(string? Namespace, string? ClientName)
{
    public static Options None { get; } = new(null, null);
}
