using Microsoft.AspNetCore.Http;

namespace PiecesGen.Consumer.Tests;

/// <summary>The sample over a page that is written as Prometheus' own is.</summary>
[Trait("Speed", "slow")]
public sealed class PrometheusSampleTests
{
    [Fact]
    public async Task It_shows_targets_labels_and_queries()
    {
        await using WebServer server = await WebServer.StartAsync(context =>
        {
            bool isBad = context.Request.Query["query"] == "up{";
            context.Response.StatusCode = isBad ? 400 : 200;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(isBad ? """{ "status": "error" }""" : ResponseOf(context.Request));
        });

        var run = await SampleProcess.RunAsync(SampleProcess.Prometheus, server.Address.ToString());

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(
            """
            http://garden.example/metrics: up
            labels: __name__, job
            up{__name__=up, job=garden} = 1
            sum(up), in the last hour: 1 2
            up{ = 400

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_one_readable_line_and_1()
    {
        using var port = new DeafPort();

        var run = await SampleProcess.RunAsync(SampleProcess.Prometheus, port.Address.ToString());

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"No Prometheus responds at {port.Address}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task What_is_no_address_ends_it_with_2() =>
        Assert.Equal(2, (await SampleProcess.RunAsync(SampleProcess.Prometheus, "nowhere")).ExitCode);

    private static string ResponseOf(HttpRequest request) => request.Path.Value switch
    {
        "/api/v1/targets" => """{ "status": "success", "data": { "activeTargets": [{ "scrapeUrl": "http://garden.example/metrics", "health": "up", "lastError": "" }] } }""",
        "/api/v1/labels" => """{ "status": "success", "data": ["__name__", "job"] }""",
        "/api/v1/query" => """{ "status": "success", "data": { "resultType": "vector", "result": [{ "metric": { "__name__": "up", "job": "garden" }, "value": [1.5, "1"] }] } }""",
        "/api/v1/query_range" => """{ "status": "success", "data": { "resultType": "matrix", "result": [{ "metric": {}, "values": [[1, "1"], [2, "2"]] }] } }""",
        { } other => throw new InvalidOperationException($"The sample calls {other}."),
        null => throw new InvalidOperationException("The sample calls no path."),
    };
}
