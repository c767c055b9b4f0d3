using System.Globalization;
using Prometheus;

namespace Watching;

/// <summary>Four operations of the page, as a program calls them.</summary>
internal static class Overview
{
    public static async Task WriteAsync(PrometheusClient prometheus, TextWriter output)
    {
        ListTargetsResponse targets = await prometheus.Targets.ListTargetsAsync(ListTargetsState.Active);
        foreach (Target target in targets.Data?.ActiveTargets ?? [])
        {
            await output.WriteLineAsync($"{target.ScrapeUrl}: {target.Health} {target.LastError}".TrimEnd());
        }

        ListLabelNamesResponse labels = await prometheus.Metadata.ListLabelNamesAsync();
        await output.WriteLineAsync($"labels: {string.Join(", ", labels.Data ?? [])}");

        QueryAtOneInstantResponse now = await prometheus.Queries.QueryAtOneInstantAsync("up");
        foreach (Sample sample in now.Data?.Result ?? [])
        {
            await output.WriteLineAsync($"up{{{Labels(sample.Metric)}}} = {sample.Value?[1]}");
        }

        DateTimeOffset end = DateTimeOffset.UtcNow;
        QueryOverRangeResponse hour = await prometheus.Queries.QueryOverRangeAsync("sum(up)", Seconds(end.AddHours(-1)), Seconds(end), step: "60");
        foreach (Series series in hour.Data?.Result ?? [])
        {
            await output.WriteLineAsync($"sum(up), in the last hour: {string.Join(' ', (series.Values ?? []).Select(value => value[1]))}");
        }

        // A failure is a case like any other where it is asked for.
        var failed = await prometheus.Queries.QueryAtOneInstantResponseAsync("up{");
        await output.WriteLineAsync($"up{{ = {(int)failed.Value.StatusCode}");
    }

    private static string Labels(IReadOnlyDictionary<string, string>? metric) =>
        string.Join(", ", (metric ?? new Dictionary<string, string>()).Select(label => $"{label.Key}={label.Value}"));

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
