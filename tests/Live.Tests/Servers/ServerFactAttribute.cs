namespace PiecesGen.Live.Tests.Servers;

/// <summary>A test that calls a real server; skipped where its program is not on the PATH.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute(string program)
    {
        Program = program;
        if (!ServerProcess.IsInstalled(program))
        {
            Skip = $"{program} is not on the PATH.";
        }
    }

    public string Program { get; }
}
