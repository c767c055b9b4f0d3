using System.Text.RegularExpressions;
using PiecesGen.Sandbox;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>Whoever follows the README's section "Start" word for word, in an empty folder, ends with a running program.</summary>
[Collection(PackageSuite.Name)]
public sealed partial class ReadmeTests(PackageFeed feed)
{
    private const string Client = "new PiecesOsClient()";

    [Fact]
    public async Task Following_the_readme_in_an_empty_folder_ends_in_a_running_program()
    {
        string start = Section(await File.ReadAllTextAsync(RepositoryRoot.File("README.md")), "Start");
        string program = Block(start, "csharp");
        Assert.Contains("docs-input/", start, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(program, Regex.Escape(Client)));
        await using PiecesOsSandbox sandbox = await PiecesOsSandbox.StartAsync();
        using var folder = new ConsumerProject(feed);

        string project = Follow(folder, Block(start, "sh"));
        folder.AddPages($"{project}/docs-input");

        // The documented address is Pieces OS's own; nothing else in the program is replaced.
        folder.AddFile($"{project}/Program.cs", program.Replace(Client, $"""new PiecesOsClient(new System.Uri("{sandbox.Address}"))""", StringComparison.Ordinal));
        CommandResult result = folder.Sdk("run", "--project", project).AssertSucceeds();

        Assert.NotEmpty(result.Lines);
        Assert.DoesNotContain("warning", result.Output, StringComparison.Ordinal);
        Assert.NotEmpty(sandbox.Requests);
    }

    /// <summary>Runs the lines of a shell; returns the folder that they end in.</summary>
    private static string Follow(ConsumerProject folder, string commands)
    {
        string current = "";
        foreach (string line in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = Comment().Replace(line, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case []:
                    break;
                case ["cd", string target]:
                    current = Path.Combine(current, target);
                    break;
                case ["dotnet", .. string[] arguments]:
                    folder.SdkIn(current, arguments).AssertSucceeds();
                    break;
                default:
                    Assert.Fail($"Section \"Start\" of README.md: this test knows 'dotnet' and 'cd', not '{line}'.");
                    break;
            }
        }

        return current;
    }

    private static string Section(string text, string title)
    {
        Match section = Regex.Match(text, $@"^## {title}\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"README.md has no section \"## {title}\".");
        return section.Groups["text"].Value;
    }

    /// <summary>The section's first block in a language.</summary>
    private static string Block(string section, string language)
    {
        Match block = Regex.Match(section, $@"^```{language}\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(block.Success, $"Section \"Start\" of README.md has no block of {language}.");
        return block.Groups["text"].Value;
    }

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();
}
