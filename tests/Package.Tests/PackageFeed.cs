using System.Reflection;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>A folder with the packages as they would be published, packed once for all tests.</summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("piecesgen-feed-");

    public PackageFeed()
    {
        foreach (string project in (string[])["generator/package/PiecesGen.csproj", "runtime/PiecesGen.Runtime.csproj", "tool/PiecesGen.Tool.csproj"])
        {
            Command.Run("dotnet", RepositoryRoot.Path, null, "pack", project, "--no-build", "--configuration", Metadata("Configuration"), "--output", Path).AssertSucceeds();
        }
    }

    /// <summary>The version of everything in this repository.</summary>
    public static string Version => Metadata("Version");

    public string Path => _folder.FullName;

    /// <summary>
    /// Where the packages are unpacked for every project that takes them from here, as on a user's machine, and nobody else's:
    /// the compiler that all builds share loads the generator once.
    /// </summary>
    public string Cache => System.IO.Path.Combine(Path, ".packages");

    /// <summary>The file of a package.</summary>
    public string PackageOf(string id) => System.IO.Path.Combine(Path, $"{id}.{Version}.nupkg");

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Metadata(string key) => typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
