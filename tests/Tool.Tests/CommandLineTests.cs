using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'chek' was not matched.", "chek", "docs")]
    [InlineData("'DOCS' missing for command: 'check'.", "check")]
    [InlineData("'xml' for option '--format'", "check", ".", "--format", "xml")]
    [InlineData("'often' for option '--fail-on'", "check", ".", "--fail-on", "often")]
    [InlineData("--colour: no such file or folder.", "export", ".", "--colour")]
    [InlineData("'NEW' missing for command: 'diff'.", "diff", ".")]
    [InlineData("'DIR' missing for command: 'new'.", "new")]
    [InlineData("/no/such/folder: no such file or folder.", "baseline", "/no/such/folder")]
    [InlineData("/no/such/folder: no such file or folder.", "check", "/no/such/folder")]
    [InlineData("/no/such/*.md: no file matches this pattern.", "export", "/no/such/*.md")]
    public async Task A_wrong_command_line_is_exit_code_2_and_the_error_stream_says_what_is_wrong(string says, params string[] arguments)
    {
        ToolRun run = await ToolRun.From(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("export", "--help")]
    public async Task Help_ends_with_examples_and_exit_codes(params string[] arguments)
    {
        ToolRun run = await ToolRun.From(arguments);

        Assert.Equal(0, run.ExitCode);
        int examples = run.Output.IndexOf("Examples:", StringComparison.Ordinal);
        Assert.Contains($"piecesgen {(arguments.Length == 1 ? "check" : arguments[0])} docs-input", run.Output[examples..], StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output[examples..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_says_so_and_writes_nothing()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        ToolRun run = await ToolRun.From(new CancellationToken(canceled: true), "export", RepositoryRoot.File("docs-input"), "-o", file);

        Assert.Equal(130, run.ExitCode);
        Assert.False(File.Exists(file));
    }
}
