using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

[Trait("Speed", "slow")]
public sealed class NewCommandTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;\n";

    [Fact]
    public async Task A_new_project_refers_to_the_package_of_the_tools_own_version()
    {
        using var folder = new PageFolder();

        ToolRun run = await ToolRun.From("new", folder.File("my-client"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        XElement reference = XElement.Load(folder.File("my-client/my-client.csproj")).Descendants("PackageReference").Single();
        XElement properties = XElement.Load(RepositoryRoot.File("Directory.Build.props"));
        Assert.Equal("PiecesGen", reference.Attribute("Include")!.Value);
        Assert.Equal(properties.Descendants("Version").Single().Value, reference.Attribute("Version")!.Value);
        Assert.Contains($"Run it: dotnet run --project {folder.File("my-client")}", run.Lines);
    }

    [Fact]
    public async Task The_command_that_runs_a_new_project_can_be_typed_as_it_is_printed()
    {
        using var folder = new PageFolder();

        ToolRun run = await ToolRun.From("new", folder.File("my client's"));

        string quoted = OperatingSystem.IsWindows() ? $"\"{folder.File("my client's")}\"" : $"'{folder.File("my client'\\''s")}'";
        Assert.Contains($"Run it: dotnet run --project {quoted}", run.Lines);
    }

    [Fact]
    public async Task A_new_project_compiles_without_a_diagnostic_and_prints_what_the_call_brought()
    {
        using var folder = new PageFolder();
        await ToolRun.From("new", folder.Path);
        IEnumerable<Page> pages = Directory.EnumerateFiles(folder.File("docs-input"), "*.md", SearchOption.AllDirectories)
            .Select(path => new Page(path.Replace('\\', '/'), File.ReadAllText(path), "default"));
        string source = string.Concat(
            ImplicitUsings,
            "using System.Net;\n",
            await File.ReadAllTextAsync(folder.File("Program.cs")),
            (await File.ReadAllTextAsync(folder.File("StandIn.cs"))).Replace("using System.Net;\n", "", StringComparison.Ordinal));

        GeneratorRun run = new GeneratorSession(pages, source, OutputKind.ConsoleApplication).Run().AssertCompiles();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("1: Hello from the docs", await OutputOfAsync(run));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData(".hidden")]
    public async Task A_folder_that_holds_anything_is_left_alone(string file)
    {
        using PageFolder folder = new PageFolder().With(file, "mine");

        ToolRun run = await ToolRun.From("new", folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal([folder.File(file)], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => path.Replace('\\', '/')));
    }

    private static async Task<string> OutputOfAsync(GeneratorRun run)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            object? result = run.Load().EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            await (result as Task ?? Task.CompletedTask);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().Trim();
    }
}
