using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

/// <summary>What programs are compiled against changes on purpose only.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_is_listed()
    {
        string listing = RepositoryRoot.File("runtime/PublicApi.txt");
        string actual = string.Join('\n', PublicApi.From(typeof(ApiException).Assembly)) + "\n";
        if (Environment.GetEnvironmentVariable("PIECESGEN_ACCEPT") == "1")
        {
            File.WriteAllText(listing, actual);
        }

        string[] listed = File.ReadAllLines(listing);
        string[] offered = actual.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] changes = [.. listed.Except(offered).Select(line => "- " + line), .. offered.Except(listed).Select(line => "+ " + line)];

        Assert.True(changes.Length == 0, $"""
            What the runtime offers has changed:
            {string.Join('\n', changes)}
            A line that goes, or is another, breaks programs that are compiled already. If it is meant so, run the test with PIECESGEN_ACCEPT=1.
            """);
        Assert.Equal(offered, listed);
    }
}
