using PiecesGen.Benchmarks.ColdStart;

// CLIENT ADDRESS: makes one client, gets one distribution, and tells what the process took. Without arguments: lists the clients.
await Newcomer.TellAsync(args, ColdStarts.Clients, ColdStarts.RunAsync).ConfigureAwait(false);
