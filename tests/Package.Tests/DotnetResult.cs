namespace PiecesGen.Package.Tests;

/// <summary>What a run of the SDK ended with.</summary>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());

    public DotnetResult AssertSucceeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public DotnetResult AssertFails()
    {
        Assert.False(ExitCode == 0, Output);
        return this;
    }
}
