namespace PiecesGen.Package.Tests;

/// <summary>The command line, installed from its package.</summary>
[Collection(PackageSuite.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public void The_installed_tool_reads_docs()
    {
        using var folder = new ConsumerProject(feed);
        folder.AddPages("docs-input");

        CommandResult check = InstallAndRun(folder, "check", "docs-input").AssertSucceeds();

        Assert.Equal("0 errors, 0 warnings, 6 informations.", check.Lines.Last());
    }

    [Fact]
    public void The_project_that_the_tool_creates_builds_without_a_warning_and_runs()
    {
        using var folder = new ConsumerProject(feed);

        CommandResult created = InstallAndRun(folder, "new", "my-notes").AssertSucceeds();
        Assert.Contains("Run it: dotnet run --project my-notes", created.Lines);

        Assert.Contains("0 Warning(s)", folder.Build("my-notes").AssertSucceeds().Output, StringComparison.Ordinal);
        Assert.Equal(["1: Hello from the docs"], folder.Sdk("run", "--project", "my-notes").AssertSucceeds().Lines);
    }

    private static CommandResult InstallAndRun(ConsumerProject folder, params string[] arguments)
    {
        folder.Sdk("tool", "install", "PiecesGen.Tool", "--version", PackageFeed.Version, "--tool-path", "tools").AssertSucceeds();
        string tool = Path.Combine(folder.Folder, "tools", OperatingSystem.IsWindows() ? "piecesgen.exe" : "piecesgen");
        return Command.Run(tool, folder.Folder, null, arguments);
    }
}
