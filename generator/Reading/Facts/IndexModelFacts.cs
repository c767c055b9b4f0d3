namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A model that an index page lists.</summary>
/// <param name="Name">The model's name without a package prefix.</param>
/// <param name="LinkTarget">The page it links to, without folders, extension and anchor.</param>
internal sealed record IndexModelFacts(Stated<string> Name, string? LinkTarget);
