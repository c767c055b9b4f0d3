using System.Globalization;
using PiecesGen.Benchmarks.Clients.Calls;
using PiecesGen.Benchmarks.Clients.Json;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Clients.Payloads;

// dotnet run -c Release --project benchmarks/Clients [-- ROUNDS] prints all tables of docs/performance.md on JSON and calls.
if (args is [Server.Command])
{
    await Server.ServeAsync();
    return;
}

int rounds = args is [string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 25;
var round = TimeSpan.FromMilliseconds(80);
Table.Print("read, 1", Race.Run(ReadContenders.One(Payload.Distribution), rounds, round));
Table.Print("read, 100", Race.Run(ReadContenders.Many(100), rounds, round));
Table.Print("read, 1,000", Race.Run(ReadContenders.Many(1000), rounds, round));
Table.Print("write, 1", Race.Run(WriteContenders.Of(1), rounds, round));
Table.Print("write, 1,000", Race.Run(WriteContenders.Of(1000), rounds, round));

using Server server = Server.Start();
foreach ((string title, IReadOnlyList<Contender> contenders) in CallContenders.Of(server.Address))
{
    Table.Print(title, Race.Run(contenders, rounds, round));
}
