using PiecesGen.Benchmarks.Clients.Allocations;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.ColdStart;
using PiecesGen.Benchmarks.Clients.Json;
using PiecesGen.Benchmarks.Clients.Measuring;

// dotnet run -c Release --project benchmarks/Clients [-- [claims] ROUNDS] [json|assets|calls|start|allocations]…
// prints the tables of docs/performance.md; ends with 1 where allocations are not as recorded. `claims` before that prints between
// what the ratios of the tables lie, in runs on a quiet and on a busy machine.
switch (args)
{
    case [Server.Command, .. string[] count]:
        await Server.ServeAsync(count);
        return 0;
    case [Claims.Command, .. string[] arguments]:
        Claims.Print(arguments);
        return 0;
    case [Counted.Command, string address]:
        Counted.Print(new Uri(address));
        return 0;
}

int rounds = args.Select(static argument => int.TryParse(argument, out int count) ? count : 0).FirstOrDefault(static count => count > 0, 25);
string[] sections = [.. args.Where(static argument => !int.TryParse(argument, out _))];
var round = TimeSpan.FromMilliseconds(80);
if (Wants("json"))
{
    Run("read, 1", Distributions.One.Readers);
    Run("read, 100", Distributions.Many(100).Readers);
    Run("read, 1,000", Distributions.Many(1000).Readers);
    Run("write, 1", Distributions.One.Writers);
    Run("write, 1,000", Distributions.Many(1000).Writers);
}

if (Wants("assets"))
{
#if CORPUS
    Run("read, 1 asset", Assets.One.Readers);
    Run("read, 100 assets", Assets.Many(100).Readers);
    Run("write, 1 asset", Assets.One.Writers);
    Run("write, 100 assets", Assets.Many(100).Writers);
#else
    Console.WriteLine("assets: skipped, since PIECESGEN_CORPUS names no corpus whose pages describe them");
#endif
}

using Server server = Server.Start();
if (Wants("calls"))
{
    foreach ((string title, IReadOnlyList<Contender> contenders) in CallContenders.From(server.Address))
    {
        Run(title, contenders);
    }
}

if (Wants("start"))
{
    ColdRace.Print("process start to the first response", "PiecesGen.Benchmarks.ColdStart", server.Address, rounds);
}

#if CORPUS
if (Wants("allocations"))
{
    Console.WriteLine("allocations: skipped, since they are recorded for the client of docs-input");
}

return 0;
#else
return !Wants("allocations") || Record.Holds(server.Address) ? 0 : 1;
#endif

void Run(string title, IReadOnlyList<Contender> contenders) => ResultTable.Print(title, Race.Run(contenders, rounds, round));

bool Wants(string section) => sections.Length == 0 || sections.Contains(section, StringComparer.Ordinal);
