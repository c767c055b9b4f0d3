using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Model;

/// <summary>The API as all pages together describe it: no positions, no dialect, no C#.</summary>
/// <param name="PackageName">The client package of the docs' own examples, from which the client takes its name.</param>
/// <param name="BaseAddress">The documented address of the server.</param>
/// <param name="Groups">In the order of their names.</param>
/// <param name="Schemas">In the order of their names.</param>
internal sealed record ApiModel(
    string? PackageName,
    string? BaseAddress,
    EquatableArray<ApiGroup> Groups,
    EquatableArray<Schema> Schemas,
    EquatableArray<SecurityScheme> SecuritySchemes = default);
