using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>The solution holds every project, in the folders that the repository has at its top.</summary>
public sealed partial class SolutionTests
{
    private static readonly string s_solution = File.ReadAllText(RepositoryRoot.File("PiecesGen.sln"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        // A project in a folder named Template is written by `piecesgen new` and compiled there.
        IEnumerable<string> projects = Directory.EnumerateFiles(RepositoryRoot.Path, "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(["bin", "obj", "Template"]).Any());

        Assert.Equal(projects.Order(StringComparer.Ordinal), Entries("FAE04EC0-301F-11D3-BF4B-00C04F79EFBC").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_of_the_solution_is_one_at_the_top_of_the_repository() => Assert.All(
        Entries("2150E333-8FDC-42A3-9474-1A3956D46DE8"),
        folder => Assert.True(Directory.Exists(RepositoryRoot.File(folder)), $"The solution has a folder {folder}."));

    private static IEnumerable<string> Entries(string kind) => Entry().Matches(s_solution)
        .Where(match => match.Groups["kind"].Value == kind)
        .Select(match => match.Groups["path"].Value.Replace('\\', '/'));

    [GeneratedRegex("""^Project\("\{(?<kind>[-0-9A-F]+)\}"\) = "[^"]+", "(?<path>[^"]+)",""", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
