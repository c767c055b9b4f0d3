using PiecesGen.Tool.Commands;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Tests;

/// <summary>One run of the tool, without a process around it and with both streams redirected.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<ToolRun> From(params string[] arguments) => await From(CancellationToken.None, arguments);

    public static async Task<ToolRun> From(CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, IsOutputPlain: true, IsErrorPlain: true);
        int exitCode = await CommandLine.RunAsync(arguments, terminal, cancellationToken);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
