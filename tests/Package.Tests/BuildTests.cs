using System.Diagnostics;

namespace PiecesGen.Package.Tests;

/// <summary>How a client takes part in its project's build.</summary>
[Collection(PackageSuite.Name)]
public sealed class BuildTests(PackageFeed feed)
{
    private const string Program = "System.Console.WriteLine(string.Join(' ', typeof(PiecesOs.IDistributionApi).GetMethods().Select(method => method.Name)));";

    [Fact]
    public void A_build_without_changes_compiles_nothing_and_an_edited_page_compiles_anew()
    {
        using ConsumerProject project = Project();
        project.Build().AssertSucceeds();
        string output = Path.Combine(project.Folder, "bin/Debug/net10.0/Consumer.dll");
        byte[] first = File.ReadAllBytes(output);

        CommandResult again = project.Build("--verbosity", "normal").AssertSucceeds();
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", again.Output, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllBytes(output));

        RenameOperation(project);
        project.Build().AssertSucceeds();
        Assert.Contains("DistributionSaveAsync DistributionSaveResponseAsync", project.Sdk("run", "--no-build").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_switch_that_forgets_a_documented_status_is_reported()
    {
        const string Switch = """
            using PiecesGen;
            using PiecesOs;

            switch ((await new PiecesOsClient().Allocation.AllocationSnapshotResponseAsync("1")).Value)
            {
                case Ok<AllocationCloud> ok:
                    System.Console.WriteLine(ok.Value);
                    break;
            }
            """;
        using ConsumerProject project = Project();
        project.AddFile("Program.cs", Switch);

        Assert.Contains(
            "Program.cs(4,1): error PG2001: The switch has no arm for Gone<string> (410: Cloud not found.).",
            project.Build().AssertFails().Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PG2001", """switch (response.Value) { case Ok<AllocationCloud>: break; }""", "case Gone<string>:")]
    [InlineData("PG2002", """Console.WriteLine(response.Match(ok => 1));""", "response.Match(ok => 1, gone => throw new NotImplementedException())")]
    public void The_packed_fix_adds_the_arms_in_the_sdks_own_host(string id, string statement, string says)
    {
        using ConsumerProject project = Project();
        project.AddFile("Program.cs", $$"""
            using System;
            using PiecesGen;
            using PiecesOs;

            Responses<Ok<AllocationCloud>, Gone<string>> response = await new PiecesOsClient().Allocation.AllocationSnapshotResponseAsync("1");
            {{statement}}

            """);
        project.Sdk("restore").AssertSucceeds();

        project.Sdk("format", "analyzers", "--no-restore", "--diagnostics", id, "--severity", "warn").AssertSucceeds();

        Assert.Contains(says, File.ReadAllText(Path.Combine(project.Folder, "Program.cs")), StringComparison.Ordinal);
        project.Build().AssertSucceeds();
    }

    [Fact]
    public void A_match_that_forgets_a_documented_status_is_told_which_beside_the_compilers_error()
    {
        const string Match = """
            using PiecesGen;

            System.Console.WriteLine((await new PiecesOs.PiecesOsClient().Allocation.AllocationSnapshotResponseAsync("1")).Match(ok => 1));
            """;
        using ConsumerProject project = Project();
        project.AddFile("Program.cs", Match);

        string output = project.Build().AssertFails().Output;

        Assert.Contains("The call has no arm for Gone<string> (410: Cloud not found.)", output, StringComparison.Ordinal);
        Assert.Contains("error PG2002:", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_emitted_files_can_be_written_to_a_folder_of_the_project()
    {
        using ConsumerProject project = Project("""
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
            <DefaultItemExcludes>$(DefaultItemExcludes);Generated/**</DefaultItemExcludes>
            """);

        project.Build().AssertSucceeds();
        project.Build("--no-incremental").AssertSucceeds();

        Assert.Contains(Directory.EnumerateFiles(project.Folder, "*.g.cs", SearchOption.AllDirectories), file => file.EndsWith("PiecesOsClient.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_design_time_build_hands_the_pages_and_the_generator_to_the_editor_without_compiling()
    {
        using ConsumerProject project = Project();
        project.Sdk("restore").AssertSucceeds();

        CommandResult result = project.Sdk(
            "msbuild", "-target:ResolveReferences;ResolvePackageAssets;CoreCompile", "-getItem:CscCommandLineArgs",
            "-property:DesignTimeBuild=true", "-property:SkipCompilerExecution=true", "-property:ProvideCommandLineArgs=true", "-property:BuildingInsideVisualStudio=true",
            "-property:BuildProjectReferences=false").AssertSucceeds();

        Assert.Contains("PiecesGen.Generator.dll", result.Output, StringComparison.Ordinal);
        Assert.Contains("/additionalfile:docs-input/python/apis/DistributionApi.md", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, "bin/Debug/net10.0/Consumer.dll")));
    }

    [Fact]
    public async Task Dotnet_watch_builds_again_when_a_page_changes()
    {
        using ConsumerProject project = Project();
        project.Sdk("restore").AssertSucceeds();
        using Process watch = project.Start("watch", "run", "--no-hot-reload", "--non-interactive", "--no-restore");
        using var limit = new CancellationTokenSource(Command.Patience);
        try
        {
            await ReadUntilAsync(watch.StandardOutput, "DistributionUpdateAsync", limit.Token);
            await ReadUntilAsync(watch.StandardError, "Waiting for a file to change", limit.Token);

            RenameOperation(project);

            await ReadUntilAsync(watch.StandardOutput, "DistributionSaveAsync", limit.Token);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }
    }

    private ConsumerProject Project(string properties = "")
    {
        ConsumerProject project = ConsumerProject.Console(feed, Program, properties: properties);
        project.AddPages("docs-input");
        return project;
    }

    private static void RenameOperation(ConsumerProject project)
    {
        foreach (string page in Directory.EnumerateFiles(Path.Combine(project.Folder, "docs-input"), "DistributionApi.md", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(page);
            File.WriteAllText(page, text
                .Replace("distribution_update", "distribution_save", StringComparison.Ordinal)
                .Replace("distributionUpdate", "distributionSave", StringComparison.Ordinal));
        }
    }

    private static async Task ReadUntilAsync(TextReader output, string text, CancellationToken cancellationToken)
    {
        List<string> seen = [];
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            seen.Add(line);
            Assert.DoesNotContain(" error ", line, StringComparison.Ordinal);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"'{text}' was not printed, but:\n{string.Join('\n', seen)}");
    }
}
