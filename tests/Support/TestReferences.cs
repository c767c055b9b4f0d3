using Microsoft.CodeAnalysis;

namespace PiecesGen.Tests.Support;

/// <summary>What a consumer's compilation refers to: the framework that runs the tests, and the runtime library.</summary>
public static class TestReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_all = new(Load);

    public static IReadOnlyList<MetadataReference> All => s_all.Value;

    private static List<MetadataReference> Load()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location),
        ];
    }
}
