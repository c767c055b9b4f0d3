using System.CommandLine.Parsing;
using PiecesGen.Tests.Support;
using PiecesGen.Tool.Commands;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Tests;

/// <summary>The commands that the documents and the help show are commands.</summary>
public sealed class DocumentedCommandTests
{
    public static TheoryData<string> Commands =>
    [
        .. new[] { "README.md" }.Select(RepositoryRoot.File)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.File("docs"), "*.md", SearchOption.AllDirectories))
            .SelectMany(File.ReadAllLines)
            .Concat([.. CheckCommand.Examples, .. ReportCommand.Examples, .. ExportCommand.Examples, .. BaselineCommand.Examples, .. SuggestCommand.Examples, .. DiffCommand.Examples, .. NewCommand.Examples])
            .Select(line => line.Replace("dotnet run --project tool -- ", "piecesgen ", StringComparison.Ordinal).Split(" #")[0].Split(" > ")[0].Split(" | ")[0].Trim())
            .Where(line => line.StartsWith("piecesgen ", StringComparison.Ordinal) && !line.StartsWith("piecesgen baseline 1", StringComparison.Ordinal))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_shown_command_is_understood(string command)
    {
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null, IsOutputPlain: true, IsErrorPlain: true);
        string[] arguments = [.. CommandLineParser.SplitCommandLine(command.Replace('\'', '"')).Skip(1)];

        Assert.Empty(CommandLine.Root(terminal).Parse(arguments).Errors);
    }
}
