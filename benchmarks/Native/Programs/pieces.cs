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
Distribution response = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(FirstResponse.Id);
FirstResponse.Tell(response.Id);
