using System.Text.RegularExpressions;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The worked example of docs/corrections.md does what the page says.</summary>
public sealed partial class CorrectedClientTests
{
    [Fact]
    public async Task The_example_corrects_the_client_of_these_docs()
    {
        string example = Example().Match(await File.ReadAllTextAsync(RepositoryRoot.File("docs/corrections.md"))).Groups["text"].Value;
        const string Consumer = """
            internal static class Consumer
            {
                internal static PiecesOs.AccessEnum[] Values => new[] { PiecesOs.AccessEnum.Public, PiecesOs.AccessEnum.Private };

                internal static string IdOf(PiecesOs.GitHubGistDistribution gist) => gist.GitHubId;
            }
            """;

        EmittedCode emitted = await new GeneratorTest([.. DocsInput.Pages, new Page("/docs/corrections.md", example)])
        {
            Source = Consumer,
            DisabledDiagnostics = { "PG1001" },
        }.EmitAsync();

        string gist = emitted.Source("PiecesOs.GitHubGistDistribution.g.cs");
        Assert.Contains("writer.Name(\"githubId\"u8)", gist, StringComparison.Ordinal);
        Assert.Contains("member.Is(\"github_id\"u8)", gist, StringComparison.Ordinal);
        Assert.Contains("writer.Name(\"html_url\"u8)", gist, StringComparison.Ordinal);
        Assert.Contains("(410, \"The distribution was deleted.\")", emitted.Source("PiecesOs.IDistributionApi.g.cs"), StringComparison.Ordinal);
    }

    [GeneratedRegex("^```markdown\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
