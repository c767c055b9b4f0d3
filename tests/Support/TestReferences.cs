using Microsoft.CodeAnalysis;

namespace PiecesGen.Tests.Support;

/// <summary>What a consumer's compilation refers to: the framework that runs the tests, and the runtime library.</summary>
public static class TestReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_all = new(Load);
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_aspNetCore = new(LoadAspNetCore);

    public static IReadOnlyList<MetadataReference> All => s_all.Value;

    /// <summary>What a web project refers to besides, Microsoft.Extensions.Http among it.</summary>
    public static IReadOnlyList<MetadataReference> AspNetCore => s_aspNetCore.Value;

    /// <summary>Microsoft.Extensions.Http alone, where IHttpClientFactory comes from.</summary>
    public static MetadataReference HttpClientFactory =>
        AspNetCore.Single(reference => Path.GetFileName(reference.Display) == "Microsoft.Extensions.Http.dll");

    private static List<MetadataReference> LoadAspNetCore()
    {
        string framework = Path.GetDirectoryName(typeof(Microsoft.Extensions.DependencyInjection.IHttpClientBuilder).Assembly.Location)!;
        return [.. Directory.EnumerateFiles(framework, "*.dll").Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsManaged(string path) => Path.GetFileName(path).StartsWith("Microsoft.", StringComparison.Ordinal);

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
