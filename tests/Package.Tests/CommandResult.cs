namespace PiecesGen.Package.Tests;

/// <summary>What a program ended with.</summary>
/// <param name="Output">What it printed, on standard output and then on standard error.</param>
/// <param name="Errors">What of that was on standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());

    public CommandResult AssertSucceeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandResult AssertFails()
    {
        Assert.False(ExitCode == 0, Output);
        return this;
    }
}
