namespace PiecesGen.NativeAot.Tests;

/// <summary>The checkout in which the tests run.</summary>
internal static class Checkout
{
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
