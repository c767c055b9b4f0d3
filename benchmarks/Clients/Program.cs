using PiecesGen.Benchmarks.Clients.Json;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Clients.Payloads;

int rounds = args.Length > 0 ? int.Parse(args[0]) : 15;
Table.Print("read, 1", Race.Run(ReadContenders.One(Payload.Distribution), rounds, TimeSpan.FromMilliseconds(60)));
foreach (int count in new[] { 100, 1000 })
{
    Table.Print($"read, {count}", Race.Run(ReadContenders.Many(count), rounds, TimeSpan.FromMilliseconds(60)));
}

foreach (int count in new[] { 1, 1000 })
{
    Table.Print($"write, {count}", Race.Run(WriteContenders.Of(count), rounds, TimeSpan.FromMilliseconds(60)));
}
