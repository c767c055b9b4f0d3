using System.Text.RegularExpressions;
using PiecesGen.FakePiecesOs;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>Whoever follows the README and the pages of docs/ word for word, with a clone and the SDK alone, gets what they promise.</summary>
public sealed class ReadmeTests(Clone clone) : IClassFixture<Clone>, IDisposable
{
    private const string Client = "new PiecesOsClient()";

    private readonly DirectoryInfo _folder = Directory.CreateDirectory(Path.Combine(clone.Beside, Path.GetRandomFileName()));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_document_with_commands_is_followed_here_but_for_the_measurements()
    {
        string[] documents = ["README.md", .. Directory.EnumerateFiles(RepositoryRoot.File("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

        // docs/performance.md takes a quiet machine and many minutes.
        Assert.Equal(
            ["README.md Try it", "README.md Start", "README.md The command line", "docs/baseline.md A baseline", "docs/baseline.md Two versions side by side", "docs/corrections.md Values in prose",
                "docs/getting-started.md 1. Create a project", "docs/getting-started.md 3. See what was understood", "docs/getting-started.md 6. Test it", "docs/testing.md "],
            documents.Where(document => document != "docs/performance.md")
                .SelectMany(document => RepositoryDocument.At(document).Code.Where(block => block.Language == "sh").Select(block => $"{document} {block.Section}"))
                .Distinct());
    }

    [Fact]
    public void Try_it_runs_the_quickstart_in_a_clone()
    {
        string[] commands = Code("README.md", "Try it", "sh");

        string output = new Shell(clone.Path, home: null).Follow(commands[0]);

        Assert.Matches("7 operations, statuses .*: all as documented.", output);
        Assert.Equal(["dotnet test\n"], commands[1..]); // Where this test runs.
    }

    [Fact]
    public async Task Start_ends_in_a_program_that_prints_what_the_server_has_and_fails_where_there_is_none()
    {
        Shell shell = NewShell();
        shell.Follow(Code("README.md", "Start", "sh")[1]);

        await AssertProgramWorksAsync(shell, Code("README.md", "Start", "csharp").Single(), "0 distributions");

        CommandResult withoutServer = shell.Run("run", "--no-build");
        Assert.Equal(1, withoutServer.ExitCode);
        Assert.Contains("Make sure that the service runs", withoutServer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Getting_started_ends_in_a_service_whose_tests_pass()
    {
        const string Document = "docs/getting-started.md";
        Shell shell = NewShell();

        shell.Follow(Code(Document, "1. Create a project", "sh").Single());
        shell.AddFile("docs-input/plants.md", Code(Document, "2. Write the docs", "markdown").Single());
        shell.Follow(Code(Document, "3. See what was understood", "sh").Single());
        string project = File.ReadAllText(Path.Combine(shell.Folder, "Garden.csproj"));
        shell.AddFile("Garden.csproj", project.Replace("</Project>", Code(Document, "4. Name the client", "xml").Single() + "</Project>", StringComparison.Ordinal));
        shell.AddFile("Program.cs", Code(Document, "5. Call it", "csharp").Single());
        string[] commands = Code(Document, "6. Test it", "sh");
        shell.Follow(commands[0]);
        shell.AddFile("UnitTest1.cs", Code(Document, "6. Test it", "csharp").Single());

        Assert.Matches(@"Passed!.*Passed:\s+2,", shell.Follow(commands[1]));
    }

    [Fact]
    public void The_commands_of_the_command_line_work_from_the_package_as_they_do_in_a_clone()
    {
        string[] commands = Code("README.md", "The command line", "sh");
        string inClone = new Shell(clone.Path, home: null).Follow(commands[1]);
        Shell shell = NewShell();
        Clone.Copy(new DirectoryInfo(RepositoryRoot.File("docs-input")), Path.Combine(shell.Folder, "docs-input"));
        Clone.Commit(shell.Folder);

        shell.Follow(commands[0]);

        Assert.Equal(inClone, shell.Follow(commands[1].Replace("dotnet run --project tool --", "piecesgen", StringComparison.Ordinal)));
        Assert.Equal(File.ReadAllText(Path.Combine(clone.Path, "openapi.json")), File.ReadAllText(Path.Combine(shell.Folder, "openapi.json")));
    }

    [Fact]
    public void The_commands_about_baselines_work()
    {
        Shell shell = NewShell();
        foreach (string docs in (string[])["docs-input", "v1-docs", "v2-docs"])
        {
            Clone.Copy(new DirectoryInfo(RepositoryRoot.File("docs-input")), Path.Combine(shell.Folder, docs));
        }

        Clone.Commit(shell.Folder);
        shell.Follow(Code("README.md", "The command line", "sh")[0]);

        shell.Follow(Code("docs/baseline.md", "A baseline", "sh").Single());
        string written = File.ReadAllText(Path.Combine(shell.Folder, "api.baseline.txt"));
        string compared = shell.Follow(Code("docs/baseline.md", "Two versions side by side", "sh").Single());

        Assert.StartsWith("piecesgen baseline 1\n", written, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(compared, Regex.Escape("0 breaking, 0 additive, 0 editorial.")));
    }

    [Fact]
    public void The_quickstart_reports_a_change_of_its_docs_as_the_page_about_baselines_shows()
    {
        Dictionary<string, string> pages = Directory.EnumerateFiles(Path.Combine(clone.Path, "docs-input"), "*.md", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
        string[] shown = [.. Code("docs/baseline.md", "A baseline", "").SelectMany(block => block.Split('\n')).Where(line => line.Contains(": warning PG3", StringComparison.Ordinal))];
        Assert.Equal(2, shown.Length);
        try
        {
            foreach ((string path, string text) in pages)
            {
                File.WriteAllText(path, Regex.Replace(text, @"410(?=\W* \| Distribution not found)", "404"));
            }

            string output = Command.Run("dotnet", clone.Path, null, "build", "samples/Quickstart", "-p:TreatWarningsAsErrors=false").Output;

            Assert.All(shown, line => Assert.Contains(line, output, StringComparison.Ordinal));
        }
        finally
        {
            foreach ((string path, string text) in pages)
            {
                File.WriteAllText(path, text);
            }
        }
    }

    [Fact]
    public void The_command_about_corrections_writes_a_page_of_them()
    {
        Shell shell = NewShell();
        shell.AddFile("docs-input/Thing.md", "# Thing\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**state** | **str** | One of new, sent or done. | \n");
        shell.Follow(Code("README.md", "The command line", "sh")[0]);

        shell.Follow(Code("docs/corrections.md", "Values in prose", "sh").Single());

        Assert.Contains("`new`, `sent`, `done`", File.ReadAllText(Path.Combine(shell.Folder, "docs-input", "corrections.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_about_testing_runs_the_samples_tests_in_a_clone() =>
        Assert.Contains("Passed!", new Shell(clone.Path, home: null).Follow(Code("docs/testing.md", "", "sh").Single()), StringComparison.Ordinal);

    /// <summary>Somebody new, in an empty folder below the one with the packages.</summary>
    private Shell NewShell()
    {
        DirectoryInfo home = _folder.CreateSubdirectory("home");

        // Where packages come from is this machine's business.
        var sources = new DirectoryInfo(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet"));
        if (sources.Exists)
        {
            Clone.Copy(sources, Path.Combine(home.FullName, ".nuget", "NuGet"));
        }

        return new Shell(_folder.CreateSubdirectory("work").FullName, home.FullName);
    }

    private static string[] Code(string document, string section, string language)
    {
        string[] blocks = [.. RepositoryDocument.At(document).Code.Where(block => block.Section == section && block.Language == language).Select(block => block.Text)];
        Assert.NotEmpty(blocks);
        return blocks;
    }

    private static async Task AssertProgramWorksAsync(Shell shell, string program, string expected)
    {
        await using FakeServer fake = await FakeServer.StartAsync();
        Clone.Copy(new DirectoryInfo(RepositoryRoot.File("docs-input")), Path.Combine(shell.Folder, "docs-input"));

        // The documented address is Pieces OS's own; nothing else in the program is replaced.
        Assert.Single(Regex.Matches(program, Regex.Escape(Client)));
        shell.AddFile("Program.cs", program.Replace(Client, $"""new PiecesOsClient(new System.Uri("{fake.Address}"))""", StringComparison.Ordinal));
        CommandResult result = shell.Run("run").AssertSucceeds();

        Assert.Equal([expected], result.Lines);
        Assert.NotEmpty(fake.Requests);
    }
}
