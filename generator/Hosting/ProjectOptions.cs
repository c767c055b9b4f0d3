namespace PiecesGen.Generator.Hosting;

/// <summary>What the project's properties say.</summary>
/// <param name="Defaults">For every client; the name is for the client whose pages name none.</param>
internal sealed record ProjectOptions(ClientOptions Defaults, bool KeepUnusedModels, bool IsModern);
