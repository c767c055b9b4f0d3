using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Naming;

/// <summary>The model with all its C# names decided: what emission prints.</summary>
/// <param name="Client">Null where there is no operation, hence no client.</param>
/// <param name="CustomStatuses">Statuses without a standard name, which need a type of their own.</param>
/// <param name="Changes">The names that C# could not take over.</param>
/// <param name="TestHandler">Null where the project does not ask for it.</param>
internal sealed record NamedModel(
    NamedClient? Client,
    EquatableArray<NamedGroup> Groups,
    EquatableArray<NamedSchema> Schemas,
    EquatableArray<NamedStatus> CustomStatuses,
    EquatableArray<NameChange> Changes,
    NamedTestHandler? TestHandler = null)
{
    /// <summary>Of which nothing is emitted.</summary>
    public static NamedModel Nothing { get; } = new(null, [], [], [], []);

    /// <summary>Null where there is nothing to describe.</summary>
    public NamedDescriptions? Descriptions { get; init; }
}

/// <summary>What describes the models of a client in the OpenAPI document of a service.</summary>
/// <param name="Name">The name of the class.</param>
internal sealed record NamedDescriptions(EmitTarget Home, string ClientName, string Name, EquatableArray<NamedSchema> Schemas);

/// <summary>A response case type that the runtime does not have.</summary>
internal sealed record NamedStatus(EmitTarget Home, int Status);
