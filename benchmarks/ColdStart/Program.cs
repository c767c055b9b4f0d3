using System.Globalization;
using System.Runtime;
using PiecesGen.Benchmarks.ColdStart;

// CLIENT ADDRESS: makes one client, gets one distribution, and tells what the process took: processor time, memory, and what the
// compiler had to compile. Without arguments: lists the clients.
if (args is not [string client, string address])
{
    Console.Write(string.Join('\n', ColdStarts.Clients));
    return;
}

await ColdStarts.RunAsync(client, new Uri(address)).ConfigureAwait(false);
TimeSpan time = Environment.CpuUsage.TotalTime;
Console.Write(string.Create(
    CultureInfo.InvariantCulture,
    $"{time.TotalNanoseconds} {GC.GetTotalAllocatedBytes(precise: true)} {JitInfo.GetCompiledMethodCount()} {JitInfo.GetCompiledILBytes()}"));
