using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Methods that HTTP does not define reach the server as the docs write them.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("ListPlantsAsync()", "LIST /plants")]
    [InlineData("ScanPlantsAsync(bed: \"a\")", "SCAN /plants?bed=a")]
    public async Task Method_of_a_table_is_sent_as_it_is(string call, string expected)
    {
        var (_, request) = await CalledClient.RunAsync(
            [
                Pages.Api(),
                new Page("/docs/plants.md", "# Plants\n\n## List plants\n\n| Method | Path |\n| --- | --- |\n| `LIST` | `/plants` |\n\n## Scan plants\n\n| Method | Path |\n| --- | --- |\n| `SCAN` | `/plants` |\n\n### Query parameters\n\n- `bed` `(string: \"\")` - Where.\n"),
            ],
            $"await client.Plants.{call}; return null;",
            "{}");

        Assert.Equal(expected, $"{request.Method} {request.Target}");
    }
}
