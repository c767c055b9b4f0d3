using PiecesGen.Tests.Support;

namespace PiecesGen.Golden.Tests;

/// <summary>The input of a case: the pages in its folder below <c>Inputs</c>, and what the project says of them.</summary>
internal sealed record GoldenCase(IReadOnlyList<Page> Pages, CaseOptions Options)
{
    private const string BaselineSuffix = ".baseline.txt";

    private static readonly string s_inputs = RepositoryRoot.File("tests/Golden.Tests/Inputs");

    /// <summary>The names of all cases, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(s_inputs).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static GoldenCase Load(string name)
    {
        string folder = Path.Combine(s_inputs, name);
        CaseOptions options = CaseOptions.Load(folder);
        string pages = options.From is { } other ? RepositoryRoot.File(other) : folder;
        return new GoldenCase([.. PagesOf(pages, options)], options);
    }

    public GeneratorRun Run()
    {
        var session = new GeneratorSession(Pages, isModern: Options.IsModern);
        foreach ((string name, string value) in Options.Properties)
        {
            session.SetProperty(name, value);
        }

        if (Options.HasHttpClientFactory)
        {
            session.AddReferences(TestReferences.AspNetCore);
        }

        if (Options.ReferencesClient)
        {
            session.AddReferences(new GeneratorSession(Pages, isModern: Options.IsModern).Run().Compilation.ToMetadataReference());
        }

        return session.Run();
    }

    private static IEnumerable<Page> PagesOf(string folder, CaseOptions options)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".mdx", StringComparison.Ordinal))
            {
                yield return new Page("/docs/" + path, File.ReadAllText(file), Metadata: options.MetadataOf(path));
            }
            else if (path.EndsWith(BaselineSuffix, StringComparison.Ordinal))
            {
                yield return new Page("/docs/" + path, File.ReadAllText(file), Origin: null, Metadata: "Baseline=true");
            }
        }
    }
}
