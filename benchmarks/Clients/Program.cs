using PiecesGen.Benchmarks.Clients.Allocations;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.ColdStart;
using PiecesGen.Benchmarks.Clients.Json;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Clients.Payloads;

// dotnet run -c Release --project benchmarks/Clients [-- ROUNDS] [json|calls|start|allocations]…
// prints the tables of docs/performance.md; ends with 1 where allocations are not as recorded.
switch (args)
{
    case [Server.Command]:
        await Server.ServeAsync();
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
    Table.Print("read, 1", Race.Run(ReadContenders.One(Payload.Distribution), rounds, round));
    Table.Print("read, 100", Race.Run(ReadContenders.Many(100), rounds, round));
    Table.Print("read, 1,000", Race.Run(ReadContenders.Many(1000), rounds, round));
    Table.Print("write, 1", Race.Run(WriteContenders.Of(1), rounds, round));
    Table.Print("write, 1,000", Race.Run(WriteContenders.Of(1000), rounds, round));
}

using Server server = Server.Start();
if (Wants("calls"))
{
    foreach ((string title, IReadOnlyList<Contender> contenders) in CallContenders.Of(server.Address))
    {
        Table.Print(title, Race.Run(contenders, rounds, round));
    }
}

if (Wants("start"))
{
    Table.Print("process start to the first answer", ColdRace.Run(server.Address, rounds));
}

return !Wants("allocations") || Record.Holds(Counted.InAProcessOfItsOwn(server.Address)) ? 0 : 1;

bool Wants(string section) => sections.Length == 0 || sections.Contains(section, StringComparer.Ordinal);
