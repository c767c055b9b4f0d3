using System.Globalization;
using PiecesGen.Benchmarks.Newcomer;

// CLIENT ADDRESS: makes one client, gets one distribution, and tells what the process took. Without arguments: lists the clients.
if (args is not [string client, string address])
{
    Console.Write(string.Join('\n', Newcomers.Clients));
    return;
}

await Newcomers.RunAsync(client, new Uri(address)).ConfigureAwait(false);
Console.Write(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.Ticks} {GC.GetTotalAllocatedBytes(precise: true)}"));
