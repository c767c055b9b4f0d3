using System.CommandLine;
using System.CommandLine.Parsing;
using PiecesGen.Generator.Text;

namespace PiecesGen.Tool.Commands;

/// <summary>What is wrong with a command line, in the words of who typed it.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> From(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root && parsed.UnmatchedTokens is [var command, ..])
        {
            return [command.StartsWith('-') ? Unknown(command, root) : $"'{command}' is not a command.{NearMiss.Hint(command, root.Subcommands.Select(known => known.Name))}"];
        }

        return parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Select(token => token.StartsWith('-') ? Unknown(token, parsed.CommandResult.Command) : $"'{token}' is one argument too many.")
            : parsed.Errors.Select(error => error.Message).Distinct();
    }

    /// <summary>A misspelled option would be taken for a page or a folder. One that is called like an option is found by its path: <c>./--page</c>.</summary>
    public static T WithoutOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(static result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option && result.Parent is CommandResult { Command: { } command })
            {
                result.AddError(Unknown(option.Value, command));
            }
        });
        return argument;
    }

    private static string Unknown(string option, Command command) =>
        $"'{option}' is not an option of '{command.Name}'.{NearMiss.Hint(option.Split('=')[0], command.Options.Select(known => known.Name))}";
}
