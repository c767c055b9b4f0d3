using System.Globalization;
using System.Net;
using System.Text.Json;
using PiecesGen.Live.Tests.Servers;
using Prometheus;

namespace PiecesGen.Live.Tests.Prometheus;

/// <summary>The client of Prometheus' own pages against Prometheus.</summary>
public sealed class PrometheusTests(PrometheusServer server) : LiveTest(server), IClassFixture<PrometheusServer>
{
    // What the pages describe and Prometheus 2 does not have.
    private static readonly Dictionary<string, Func<PrometheusClient, Task>> s_newer = new(StringComparer.Ordinal)
    {
        ["parse_query"] = static prometheus => prometheus.Http.ParsingPromqlExpressionsIntoAbstractSyntaxTreeAsync("up"),
        ["notifications"] = static prometheus => prometheus.Notifications.ActiveNotificationsAsync(),
        ["features"] = static prometheus => prometheus.Notifications.FeaturesAsync(),
        ["targets/relabel_steps"] = static prometheus => prometheus.Http.RelabelStepsAsync("self", "{}"),
        ["scrape_pools/config"] = static prometheus => prometheus.ScrapePools.ScrapePoolConfigurationAsync(),
        ["status/tsdb/blocks"] = static prometheus => prometheus.Status.TsdbBlocksAsync(),
        ["status/self_metrics"] = static prometheus => prometheus.Status.SelfMetricsAsync(),
        ["search/label_names"] = static prometheus => prometheus.QueryingMetadata.GetSearchLabelNamesAsync("alpha", "job"),
    };

    private PrometheusClient Prometheus => new(server.Http);

    [ServerFact(PrometheusServer.Program)]
    public async Task Instant_query_gives_a_vector()
    {
        JsonElement sample = await FirstSampleAsync("up{job=\"self\"}");

        Assert.Equal("self", sample.GetProperty("metric").GetProperty("job").GetString());
        Assert.Equal("1", sample.GetProperty("value")[1].GetString());
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Query_that_is_posted_gives_what_the_one_that_is_gotten_gives()
    {
        JsonElement posted = await ValueOf(Prometheus.ExpressionQueries.PostInstantQueriesAsync("1 + 1", time: "2026-01-02T03:04:05Z"));
        JsonElement gotten = await ValueOf(Prometheus.ExpressionQueries.InstantQueriesAsync("1 + 1", time: "2026-01-02T03:04:05Z"));

        Assert.Equal("2", posted.GetProperty("data").GetProperty("result")[1].GetString());
        Assert.True(JsonElement.DeepEquals(posted, gotten));
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Range_query_gives_a_value_for_each_step()
    {
        DateTimeOffset end = DateTimeOffset.UtcNow;

        JsonElement range = await ValueOf(Prometheus.ExpressionQueries.RangeQueriesAsync("vector(7)", Seconds(end.AddSeconds(-10)), Seconds(end), "5"));

        Assert.Equal("matrix", range.GetProperty("data").GetProperty("resultType").GetString());
        Assert.Equal(
            ["7", "7", "7"], range.GetProperty("data").GetProperty("result")[0].GetProperty("values").EnumerateArray().Select(value => value[1].GetString()));
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Labels_their_values_and_series_are_those_of_what_was_scraped()
    {
        await FirstSampleAsync("up");

        JsonElement names = await ValueOf(Prometheus.QueryingMetadata.GettingLabelNamesAsync(match: ["up"]));
        JsonElement values = await ValueOf(Prometheus.QueryingMetadata.QueryingLabelValuesAsync("job", match: ["up", "process_start_time_seconds"]));
        JsonElement series = await ValueOf(Prometheus.QueryingMetadata.FindingSeriesByLabelMatchersAsync(
            ["up"], Seconds(DateTimeOffset.UtcNow.AddHours(-1)), Seconds(DateTimeOffset.UtcNow.AddHours(1))));

        Assert.Equal(["__name__", "instance", "job"], Texts(names.GetProperty("data")));
        Assert.Equal(["self"], Texts(values.GetProperty("data")));
        Assert.Equal(server.Address.Authority, Assert.Single(series.GetProperty("data").EnumerateArray()).GetProperty("instance").GetString());
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Targets_are_those_of_the_configuration()
    {
        await FirstSampleAsync("up");

        JsonElement targets = await ValueOf(Prometheus.Http.TargetsAsync());

        JsonElement target = Assert.Single(targets.GetProperty("data").GetProperty("activeTargets").EnumerateArray());
        Assert.Equal($"{server.Address}metrics", target.GetProperty("scrapeUrl").GetString());
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Rules_are_all_of_them_or_those_that_are_asked_for()
    {
        JsonElement all = await ValueOf(Prometheus.Http.RulesAsync());
        JsonElement alerts = await ValueOf(Prometheus.Http.RulesAsync(type: RulesType.Alert));

        Assert.Equal(["up:sum", "NobodyWaters"], RuleNames(all));
        Assert.Equal(["NobodyWaters"], RuleNames(alerts));
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Status_tells_the_build_the_flags_and_the_database()
    {
        JsonElement build = await ValueOf(Prometheus.Status.BuildInformationAsync());
        JsonElement flags = await ValueOf(Prometheus.Status.FlagsAsync());
        JsonElement configuration = await ValueOf(Prometheus.Status.ConfigAsync());
        JsonElement runtime = await ValueOf(Prometheus.Status.RuntimeInformationAsync());
        JsonElement database = await ValueOf(Prometheus.Status.TsdbStatsAsync());
        JsonElement replay = await ValueOf(Prometheus.Status.WalReplayStatsAsync());

        Assert.NotEmpty(build.GetProperty("data").GetProperty("version").GetString()!);
        Assert.Equal(server.Address.Authority, flags.GetProperty("data").GetProperty("web.listen-address").GetString());
        Assert.Contains("job_name: self", configuration.GetProperty("data").GetProperty("yaml").GetString(), StringComparison.Ordinal);
        Assert.True(runtime.GetProperty("data").TryGetProperty("startTime", out _));
        Assert.True(database.GetProperty("data").TryGetProperty("headStats", out _));
        Assert.True(replay.GetProperty("data").TryGetProperty("current", out _));
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Health_is_told_by_the_status_alone()
    {
        await Prometheus.Management.HealthCheckAsync();
        await Prometheus.Management.HeadHealthCheckAsync();
        await Prometheus.Management.ReadinessCheckAsync();
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Bad_query_is_a_failure_that_says_why()
    {
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Prometheus.ExpressionQueries.InstantQueriesAsync("up{"));

        using JsonDocument body = JsonDocument.Parse(failure.Text);
        Assert.Equal(HttpStatusCode.BadRequest, failure.StatusCode);
        Assert.Equal("bad_data", body.RootElement.GetProperty("errorType").GetString());
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Bad_query_is_a_case_of_the_response()
    {
        var response = await Prometheus.ExpressionQueries.RangeQueriesResponseAsync("up{", "0", "1", "1");

        Assert.Equal(HttpStatusCode.BadRequest, response.Value.StatusCode);
        Assert.IsNotType<UndocumentedResponse>(response.Value);
    }

    [ServerFact(PrometheusServer.Program)]
    public async Task Operation_that_the_server_does_not_have_is_a_failure_with_404()
    {
        JsonElement build = await ValueOf(Prometheus.Status.BuildInformationAsync());
        bool isOld = build.GetProperty("data").GetProperty("version").GetString()!.StartsWith("2.", StringComparison.Ordinal);

        foreach ((string path, Func<PrometheusClient, Task> call) in isOld ? s_newer : [])
        {
            var failure = await Assert.ThrowsAsync<ApiResponseException>(() => call(Prometheus));
            Assert.True(failure.StatusCode == HttpStatusCode.NotFound, $"{path}: {failure.Message}");
        }
    }

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());

    private static IEnumerable<string?> RuleNames(JsonElement rules) => rules.GetProperty("data").GetProperty("groups").EnumerateArray()
        .SelectMany(group => group.GetProperty("rules").EnumerateArray())
        .Select(rule => rule.GetProperty("name").GetString());

    /// <summary>The server needs a second to scrape itself.</summary>
    private async Task<JsonElement> FirstSampleAsync(string query)
    {
        using var limit = new CancellationTokenSource(Patience.Limit);
        while (true)
        {
            JsonElement vector = await ValueOf(Prometheus.ExpressionQueries.InstantQueriesAsync(query, cancellationToken: limit.Token));
            if (vector.GetProperty("data").GetProperty("result").EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } sample)
            {
                return sample;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }
    }
}
