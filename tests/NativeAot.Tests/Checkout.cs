namespace PiecesGen.NativeAot.Tests;

/// <summary>The checkout in which the tests run.</summary>
internal static class Checkout
{
    /// <summary>The collection of the tests that build it for release: one after the other, since they write the same files.</summary>
    public const string Builds = "builds of the checkout";

    private static readonly string s_folder = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([s_folder, .. parts]);

    private static string Find()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "PiecesGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The test runs outside a checkout.");
        }

        return folder.FullName;
    }
}
