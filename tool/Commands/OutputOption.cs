using System.CommandLine;
using System.Text;
using PiecesGen.Tool.Files;
using PiecesGen.Tool.Output;

namespace PiecesGen.Tool.Commands;

/// <summary>Where a command writes its document.</summary>
internal sealed class OutputOption : Option<string?>
{
    public OutputOption()
        : base("--output", "-o")
    {
        HelpName = "FILE";
        Description = "Writes to this file instead of the standard output.";
    }

    public static async Task WriteAsync(Terminal terminal, string? file, byte[] document, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            await terminal.Output.WriteAsync(Encoding.UTF8.GetString(document).AsMemory(), cancellationToken);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(file, document, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusablePathException($"{file} cannot be written: {exception.Message}", exception);
        }
    }
}
