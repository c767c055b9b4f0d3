using System.Diagnostics;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>The spans of the generated client.</summary>
public sealed class TelemetryCallTests : SandboxTest
{
    [Fact]
    public async Task A_listener_of_the_clients_name_gets_a_span_per_call()
    {
        using var caller = new Activity("caller");
        List<Activity> ended = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PiecesOs.PiecesOsClient",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (ended)
                {
                    ended.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        caller.Start();

        await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("missing");

        // Other tests call at the same time.
        Activity[] mine;
        lock (ended)
        {
            mine = [.. ended.Where(activity => activity.TraceId == caller.TraceId)];
        }

        Assert.Equal(PiecesOsClient.ActivitySourceName, Assert.Single(mine).Source.Name);
        Assert.Equal("GET /distribution/{distribution}", mine[0].DisplayName);
        Assert.Equal("410", mine[0].GetTagItem("error.type"));
    }
}
