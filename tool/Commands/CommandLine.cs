using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PiecesGen.Tool.Files;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Commands;

/// <summary>The tool from its arguments to its exit code, without a process around it.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        ParseResult parsed = Root(terminal).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (string error in UsageErrors.From(parsed))
            {
                await terminal.Error.WriteLineAsync(error);
            }

            await terminal.Error.WriteLineAsync("Run 'piecesgen --help' to see the commands.");
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (UnusablePathException exception)
        {
            await terminal.Error.WriteLineAsync(exception.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Cancelled.");
            return ExitCode.Cancelled;
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var check = new CheckCommand(terminal);
        var export = new ExportCommand(terminal);
        var baseline = new BaselineCommand(terminal);
        var report = new ReportCommand(terminal);
        var names = new NamesCommand(terminal);
        var suggest = new SuggestCommand(terminal);
        var diff = new DiffCommand(terminal);
        var create = new NewCommand(terminal);
        var root = new RootCommand("Reads Markdown API docs as PiecesGen does when it compiles a client from them.")
        {
            check, report, export, names, suggest, baseline, diff, create,
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, new Dictionary<Command, IReadOnlyList<string>>
        {
            [root] = [CheckCommand.Examples[0], ReportCommand.Examples[0], ExportCommand.Examples[0], NamesCommand.Examples[0], SuggestCommand.Examples[0], BaselineCommand.Examples[0], DiffCommand.Examples[0], NewCommand.Examples[0]],
            [check] = CheckCommand.Examples,
            [report] = ReportCommand.Examples,
            [export] = ExportCommand.Examples,
            [names] = NamesCommand.Examples,
            [suggest] = SuggestCommand.Examples,
            [baseline] = BaselineCommand.Examples,
            [diff] = DiffCommand.Examples,
            [create] = NewCommand.Examples,
        });
        return root;
    }
}
