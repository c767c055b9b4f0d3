using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("'chek' is not a command. Did you mean 'check'?", "chek", "docs")]
    [InlineData("docs-input: no such file or folder.", "check")]
    [InlineData("--format takes text, json or sarif, not 'xml'.", "check", ".", "--format", "xml")]
    [InlineData("--format takes text, markdown or json, not 'jason'. Did you mean 'json'?", "diff", ".", ".", "--format", "jason")]
    [InlineData("--fail-on takes information, warning or error, not 'warn'. Did you mean 'warning'?", "check", ".", "--fail-on", "warn")]
    [InlineData("--wire-names takes AsDocumented, SnakeCase, CamelCase, PascalCase or KebabCase, not 'camel'. Did you mean 'CamelCase'?", "names", ".", "--wire-names", "camel")]
    [InlineData("'--colour' is not an option of 'export'.", "export", ".", "--colour")]
    [InlineData("'--formt' is not an option of 'check'. Did you mean '--format'?", "check", ".", "--formt", "json")]
    [InlineData("'--formt' is not an option of 'diff'. Did you mean '--format'?", "diff", ".", ".", "--formt", "json")]
    [InlineData("'more' is one argument too many.", "diff", ".", ".", "more")]
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
        Assert.DoesNotContain("PiecesGen.", run.Error, StringComparison.Ordinal);
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
