#if RACE
using PiecesGen.Benchmarks.ColdStart;
using PiecesGen.Benchmarks.PeerStarts;

// CLIENT ADDRESS: makes one client, calls seven operations, and tells what the process took. Without arguments: lists the clients.
await Newcomer.TellAsync(args, PeerStart.Clients, PeerStart.RunAsync).ConfigureAwait(false);
#else
Console.WriteLine("The peers race in Release alone, which restores them: dotnet run -c Release --project benchmarks/Peers");
#endif
