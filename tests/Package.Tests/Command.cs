using System.Diagnostics;

namespace PiecesGen.Package.Tests;

/// <summary>Runs a program as a user does.</summary>
internal static class Command
{
    /// <summary>How long a program may run: only so that one that hangs fails its test.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(20);

    public static CommandResult Run(string program, string folder, string? packageCache, params string[] arguments) =>
        Run(program, folder, packageCache, null, arguments);

    /// <param name="home">The home of the user who runs it, where global tools are; null leaves it the one of whoever runs the tests.</param>
    public static CommandResult Run(string program, string folder, string? packageCache, string? home, string[] arguments)
    {
        using Process process = Start(program, folder, packageCache, home, arguments);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{program} {string.Join(' ', arguments)}' did not end within {Patience}:\n{output.Result}{errors.Result}");
        }

        return new CommandResult(process.ExitCode, output.Result + errors.Result, errors.Result);
    }

    /// <summary>Starts it; its output is the caller's to read.</summary>
    /// <param name="packageCache">Where packages are unpacked; null leaves them where they always are.</param>
    public static Process Start(string program, string folder, string? packageCache, params string[] arguments) =>
        Start(program, folder, packageCache, null, arguments);

    private static Process Start(string program, string folder, string? packageCache, string? home, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A test host's own settings must not reach the build it starts.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        if (home is not null)
        {
            start.Environment["DOTNET_CLI_HOME"] = home;

            // What the SDK does for the machine when it runs in a home for the first time.
            start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
            start.Environment["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false";
        }

        return Process.Start(start)!;
    }
}
