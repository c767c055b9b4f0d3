using PiecesGen.Tests.Support;

namespace PiecesGen.Browser.Tests;

/// <summary>
/// The docs that reports are made of: those of this repository, the seed documents in the folder that <c>PIECESGEN_SEEDS</c> names,
/// and large ones below the folder that <c>PIECESGEN_CORPUS</c> names.
/// </summary>
internal static class ReportedDocs
{
    private static readonly string? s_corpus = Environment.GetEnvironmentVariable("PIECESGEN_CORPUS");
    private static readonly string? s_seeds = Environment.GetEnvironmentVariable("PIECESGEN_SEEDS");

    private static readonly (string Name, string? Folder, string Docs)[] s_all =
    [
        ("docs-input", RepositoryRoot.File("docs-input"), ""),
        ("seeds", s_seeds, "*.txt"),
        ("pieces", Below("pieces"), ""),
        ("cloudfoundry", Below("cloudfoundry/docs"), ""),
        ("discord", Below("discord/docs"), ""),
    ];

    /// <summary>The names of those that are at hand.</summary>
    public static IEnumerable<string> Names => s_all.Where(static docs => Directory.Exists(docs.Folder)).Select(static docs => docs.Name);

    /// <summary>The argument of the command.</summary>
    public static string ArgumentFor(string name)
    {
        (_, string? folder, string docs) = s_all.Single(docs => docs.Name == name);
        return Path.Combine(folder!, docs);
    }

    private static string? Below(string folder) => s_corpus is { Length: > 0 } ? Path.Combine(s_corpus, folder) : null;
}
