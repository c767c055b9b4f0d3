namespace PiecesGen.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string File(string relative) => System.IO.Path.Combine(Path, relative);

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "PiecesGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return folder.FullName;
    }
}
