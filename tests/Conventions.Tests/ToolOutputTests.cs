using PiecesGen.Tests.Support;

namespace PiecesGen.Conventions.Tests;

public sealed class ToolOutputTests
{
    [Fact]
    public void The_command_line_carries_what_it_reads_and_writes_with_and_no_compiler()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string output = RepositoryRoot.File($"tool/bin/{configuration}/net10.0");
        IEnumerable<string?> libraries = Directory.EnumerateFiles(output, "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Markdig.dll", "PiecesGen.Generator.dll", "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "piecesgen.dll"], libraries);
    }
}
