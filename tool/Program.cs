using PiecesGen.Tool.Commands;
using PiecesGen.Tool.Output;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);
