#if RACE
using System.Diagnostics;
using System.Globalization;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.ColdStart;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Peers;
using PiecesGen.Benchmarks.Peers.Builds;

// dotnet run -c Release --project benchmarks/Peers [-- [claims] ROUNDS] [memory|sockets|start|build|size|native]…
// prints the tables of docs/performance.md in which other clients of the same API race. `claims` before that prints between what
// the ratios of the tables lie, in runs on a quiet and on a busy machine.
switch (args)
{
    case [Server.Command, .. string[] count]:
        await Server.ServeAsync(count);
        return 0;
    case [Claims.Command, .. string[] arguments]:
        Claims.Print(arguments);
        return 0;
    case [BuildCost.Command, .. string[] command]:
        return BuildCost.Tell(command);
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

if (Wants("start"))
{
    using Server server = Server.Start(distributions: 1);
    ColdRace.Print("process start to the last of seven responses", "PiecesGen.Benchmarks.PeerStarts", server.Address, rounds);
}

if (!OperatingSystem.IsLinux())
{
    Console.WriteLine("build, size, native: skipped, since what a process and its children take is counted on Linux");
    return 0;
}

if (Wants("build") || Wants("size"))
{
    BuildRace.Print(Wants("build") ? Math.Max(1, rounds / 5) : 0);
}

if (Wants("native"))
{
    string measure = Path.Combine(Places.Checkout, "benchmarks", "Native", "measure.sh");
    Console.WriteLine();
    Console.Write(ChildProcess.Run(new ProcessStartInfo("bash", [measure, rounds.ToString(CultureInfo.InvariantCulture), "pieces", "refit", "nswag", "kiota"])));
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
