using PiecesGen.Benchmarks.Native;
using PiecesOs;

// The generated client.
var pieces = new PiecesOsClient(new Uri(args[0]));
#if CALLS
if (args.Length > 1)
{
    EveryOperation.Call(pieces);
}

#endif
Distribution answer = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(FirstAnswer.Id);
FirstAnswer.Tell(answer.Id);
