namespace PiecesGen.Package.Tests;

/// <summary>What a program ended with.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
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
