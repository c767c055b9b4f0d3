#if RACE
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Peers;

// dotnet run -c Release --project benchmarks/Peers [-- ROUNDS] [memory|sockets|size]…
// prints the tables of docs/performance.md in which other clients of the same API race.
if (args is [Server.Command])
{
    await Server.ServeAsync();
    return 0;
}

int rounds = args.Select(static argument => int.TryParse(argument, out int count) ? count : 0).FirstOrDefault(static count => count > 0, 25);
string[] sections = [.. args.Where(static argument => !int.TryParse(argument, out _))];
var round = TimeSpan.FromMilliseconds(80);
if (Wants("memory"))
{
    using var handler = new MemoryHandler();
    using var http = new HttpClient(handler) { BaseAddress = new Uri("http://localhost") };
    await RunAsync("in memory", http);
}

if (Wants("sockets"))
{
    using Server server = Server.Start();
    using var http = new HttpClient { BaseAddress = server.Address };
    await RunAsync("over sockets", http);
}

if (Wants("size"))
{
    Sizes.Print();
}

return 0;

async Task RunAsync(string transport, HttpClient http)
{
    using var kiota = new KiotaPeer(http);
    IReadOnlyList<IPeer> peers = [new PiecesGenPeer(http), new RefitPeer(http), new NSwagPeer(http), kiota];
    await Agreement.CheckAsync(peers);
    foreach ((string title, Func<IPeer, Task?> call) in Jobs.All)
    {
        // Who cannot do the job has no row.
        Contender[] contenders = [.. peers.Where(peer => call(peer) is { } task && Ended(task)).Select(peer => new Contender(peer.Name, times => Repeat(peer, call, times)))];
        ResultTable.Print($"{title}, {transport}", Race.Run(contenders, rounds, round));
    }
}

static bool Ended(Task task)
{
    task.GetAwaiter().GetResult();
    return true;
}

static void Repeat(IPeer peer, Func<IPeer, Task?> call, int times)
{
    for (int i = 0; i < times; i++)
    {
        call(peer)!.GetAwaiter().GetResult();
    }
}

bool Wants(string section) => sections.Length == 0 || sections.Contains(section, StringComparer.Ordinal);
#else
Console.WriteLine("The peers race in Release alone, which restores them: dotnet run -c Release --project benchmarks/Peers");
#endif
