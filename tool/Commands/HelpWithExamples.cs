using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PiecesGen.Tool.Commands;

/// <summary>The usual help, and below it what people type.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples)
    : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in examples[parseResult.CommandResult.Command])
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0    success");
        output.WriteLine("  1    a diagnostic at or above --fail-on, or a breaking change");
        output.WriteLine("  2    invalid command line, or a path that matches nothing");
        output.WriteLine("  130  interrupted");
        return result;
    }
}
