using System.CommandLine;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Projects;

namespace PiecesGen.Tool.Commands;

/// <summary><c>piecesgen new</c>: a small project to begin with.</summary>
internal sealed class NewCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _folder =
        new Argument<string>("DIR") { Description = "The project's folder, new or empty. The project is named after it." }.WithoutOptions();

    public NewCommand(Terminal terminal)
        : base("new", "Creates a small console project: two pages of docs, a reference to the package, and a call.")
    {
        _terminal = terminal;
        Add(_folder);
        SetAction(parsed => Run(parsed.GetRequiredValue(_folder)));
    }

    public static IReadOnlyList<string> Examples { get; } = ["piecesgen new my-client"];

    private int Run(string folder)
    {
        foreach (string file in NewProject.Create(folder))
        {
            _terminal.Output.WriteLine($"{folder.TrimEnd('/', '\\')}/{file}");
        }

        _terminal.Output.WriteLine($"Run it: dotnet run --project {ShellWord.From(folder)}");
        return ExitCode.Clean;
    }
}
