using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;
using PiecesGen.Connections;

namespace PiecesGen.FaultInjection.Tests;

/// <summary>Many calls at once, a third of them cancelled at random moments. <c>PIECESGEN_LOAD</c> sets how many.</summary>
public sealed class LoadTests
{
    private const int InFlight = 256;

    private static readonly int s_calls = int.Parse(Environment.GetEnvironmentVariable("PIECESGEN_LOAD") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_call_ends_in_a_value_a_documented_case_or_the_right_exception_and_nothing_is_left_behind()
    {
        // What the process opens once and keeps is open after the first round.
        await RunAsync(calls: InFlight);
        int handles = Handles();
        long rents = Pools.Bytes.Rents;

        ConcurrentDictionary<string, int> ends = await RunAsync(s_calls);

        Assert.Equal(s_calls, ends.Values.Sum());
        Assert.All(["value", "case", "broken", "cancelled"], end => Assert.True(ends.ContainsKey(end), $"No call ended so: {end}"));
        Assert.True(Pools.Bytes.Rents > rents);
        await Pools.AssertNothingIsLostAsync();

        // The process may open a few more for itself; what a call leaves behind grows with the calls.
        await AssertBoundedAsync(handles + (s_calls / 100), Handles);
    }

    private static async Task<ConcurrentDictionary<string, int>> RunAsync(int calls)
    {
        var ends = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        int port;
        await using (WebServer server = await LoadServer.StartAsync())
        {
            port = server.Address.Port;
            using var handler = new SocketsHttpHandler();
            using var client = new HttpClient(handler);
            var connection = new ApiConnection(client, server.Address, null);
            var options = new ParallelOptions { MaxDegreeOfParallelism = InFlight };
            await Parallel.ForEachAsync(Enumerable.Range(0, calls), options, async (number, _) =>
            {
                string end = await EndOfAsync(connection, number);
                ends.AddOrUpdate(end, 1, static (_, count) => count + 1);
            });
        }

        await AssertBoundedAsync(0, () => OpenConnections(port));
        return ends;
    }

    /// <summary>How a call ends; an end that it must not have is an exception here, and fails the test.</summary>
    private static async Task<string> EndOfAsync(ApiConnection connection, int number)
    {
#pragma warning disable CA5394 // Not for secrets: the same numbers in every run.
        var random = new Random(number);
        using var cancellation = new CancellationTokenSource();
        bool isCancelled = random.Next(3) == 0;
        if (isCancelled)
        {
            cancellation.CancelAfter(random.Next(30));
        }

        int kind = random.Next(6);
#pragma warning restore CA5394
        string id = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            switch (kind)
            {
                case 0:
                    Assert.Equal(id, await LoadCalls.ValueAsync(connection, "thing", id, cancellation.Token));
                    return "value";
                case 1:
                    Assert.Equal(id, await LoadCalls.ValueAsync(connection, "slow", id, cancellation.Token));
                    return "value";
                case 2:
                    Assert.Equal(id, await LoadCalls.EchoAsync(connection, id, cancellation.Token));
                    return "value";
                case 3:
                    Assert.Equal(LoadServer.FileSize, await LoadCalls.DownloadAsync(connection, id, cancellation.Token));
                    return "value";
                case 4:
                    Responses<Ok<string>, Gone<string>> response = await LoadCalls.ResponseAsync(connection, "gone", id, cancellation.Token);
                    Assert.Equal(id, response.Match(ok => "", gone => gone.Value));
                    return "case";
                default:
                    await LoadCalls.ValueAsync(connection, "broken", id, cancellation.Token);
                    throw new InvalidOperationException("A broken answer was taken for a whole one.");
            }
        }
        catch (ApiConnectionException) when (kind == 5)
        {
            return "broken";
        }
        catch (OperationCanceledException exception) when (isCancelled)
        {
            Assert.Equal(cancellation.Token, exception.CancellationToken);
            return "cancelled";
        }
    }

    /// <summary>Sockets and handles of broken connections are closed by finalizers at the latest.</summary>
    private static async Task AssertBoundedAsync(int most, Func<int> count)
    {
        for (var waited = Stopwatch.StartNew(); count() > most && waited.Elapsed < Patience.Limit;)
        {
            await Task.Delay(25);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.InRange(count(), 0, most);
    }

    private static int Handles()
    {
        using Process process = Process.GetCurrentProcess();
        return process.HandleCount;
    }

    /// <summary>TIME_WAIT is no leak: the system keeps it after both ends are closed.</summary>
    private static int OpenConnections(int port) => IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpConnections().Count(connection =>
        (connection.LocalEndPoint.Port == port || connection.RemoteEndPoint.Port == port)
        && connection.State is TcpState.Established or TcpState.CloseWait);
}
