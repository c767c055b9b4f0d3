using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>The documents that the project was started for, where they lie beside the checkout.</summary>
internal static class SeedFolder
{
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        string path = RepositoryRoot.File("../shared/seeds");
        return Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }
}
