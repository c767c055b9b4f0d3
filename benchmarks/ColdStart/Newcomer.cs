using System.Globalization;
using System.Runtime;

namespace PiecesGen.Benchmarks.ColdStart;

/// <summary>A process that starts cold, and tells what it took: processor time, memory, and what the compiler had to compile.</summary>
internal static class Newcomer
{
    /// <param name="args">A client and an address; nothing to list the clients.</param>
    /// <param name="clients">The baseline first.</param>
    /// <param name="run">Makes the client and what it needs, and nothing more, and calls.</param>
    public static async Task TellAsync(string[] args, IReadOnlyList<string> clients, Func<string, Uri, Task> run)
    {
        if (args is not [string client, string address])
        {
            Console.Write(string.Join('\n', clients));
            return;
        }

        await run(client, new Uri(address)).ConfigureAwait(false);
        TimeSpan time = Environment.CpuUsage.TotalTime;
        Console.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalNanoseconds} {GC.GetTotalAllocatedBytes(precise: true)} {JitInfo.GetCompiledMethodCount()} {JitInfo.GetCompiledILBytes()}"));
    }
}
