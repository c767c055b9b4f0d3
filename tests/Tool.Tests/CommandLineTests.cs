using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData()]
    [InlineData("chek", "docs")]
    [InlineData("check")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--fail-on", "often")]
    [InlineData("export", ".", "--colour")]
    [InlineData("diff", ".")]
    [InlineData("new")]
    [InlineData("baseline", "/no/such/folder")]
    [InlineData("check", "/no/such/folder")]
    [InlineData("export", "/no/such/*.md")]
    public async Task A_wrong_command_line_is_exit_code_2_and_an_error_on_the_error_stream(params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("export", "--help")]
    public async Task Help_ends_with_examples_and_exit_codes(params string[] arguments)
    {
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(0, run.ExitCode);
        int examples = run.Output.IndexOf("Examples:", StringComparison.Ordinal);
        Assert.Contains($"piecesgen {(arguments.Length == 1 ? "check" : arguments[0])} docs-input", run.Output[examples..], StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output[examples..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_writes_nothing()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        ToolRun run = await ToolRun.Of(new CancellationToken(canceled: true), "export", RepositoryRoot.File("docs-input"), "-o", file);

        Assert.Equal(130, run.ExitCode);
        Assert.False(File.Exists(file));
    }
}
