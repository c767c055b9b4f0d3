using PiecesGen.Tests.Support;

namespace PiecesGen.Golden.Tests;

/// <summary>
/// What most callers do not use costs them little: beside each file stands how long it was before calls had options and the
/// values of enums were constants.
/// </summary>
public sealed class EmittedSizeTests
{
    private const double MaxGrowth = 1.05;

    [Theory]
    [InlineData("OpenModels/Api.ApiClient.g.cs", 3521)]
    [InlineData("DocsInput/PiecesOs.PiecesOsClient.g.cs", 4831)]
    [InlineData("DocsInput/PiecesOs.PiecesOsClientOptions.g.cs", 945)]
    [InlineData("DocsInput/PiecesOs.IDistributionApi.g.cs", 9705)]
    [InlineData("DocsInput/PiecesOs.Distribution.g.cs", 7568)]
    [InlineData("DocsInput/PiecesOs.AccessEnum.g.cs", 2072)]
    [InlineData("Enums/Api.Color.g.cs", 2815)]
    [InlineData("Enums/Api.Level.g.cs", 2431)]
    [InlineData("ModelValues/Api.Mode.g.cs", 2988)]
    public void An_emitted_file_has_grown_by_5_percent_at_most(string file, int before) => AssertGrowth(before, File.ReadAllText(RepositoryRoot.File("tests/Golden.Tests/Outputs/" + file)));

    [Theory]
    [InlineData("state", 5604)]
    [InlineData("the-state-of-a-plant-that-grows", 9144)]
    public void So_has_an_enum_of_many_values(string text, int before)
    {
        string values = string.Concat(Enumerable.Range(1, 30).Select(number => $"* `{text.ToUpperInvariant().Replace('-', '_')}_{number}` (value: `'{text}-{number}'`)\n"));
        var session = new GeneratorSession([new Page("/docs/Color.md", $"# Color\n\n## Enum\n\n{values}", "default")]);
        session.SetProperty("PiecesGenUnusedModels", "true");

        AssertGrowth(before, session.Run().Source("Api.Color.g.cs"));
    }

    private static void AssertGrowth(int before, string text) =>
        Assert.True(text.Length <= MaxGrowth * before, $"{text.Length} characters are emitted; {before} were, of which 5 % more are allowed.");
}
