namespace PiecesGen.Tool.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>There are diagnostics as severe as <c>--fail-on</c>, or more so; or there are breaking changes.</summary>
    public const int Diagnostics = 1;

    /// <summary>The command line asks for something that cannot be done: a wrong option, a path that matches nothing.</summary>
    public const int Usage = 2;

    /// <summary>128 and the number of the interrupt signal, as shells say it.</summary>
    public const int Cancelled = 130;
}
