using PiecesGen.Live.Tests.Servers;

namespace PiecesGen.Live.Tests.Prometheus;

/// <summary>A Prometheus that watches itself, with one rule and one alert.</summary>
public sealed class PrometheusServer() : ServerProcess(Program)
{
    public const string Program = "prometheus";

    protected override string ReadyPath => "/-/ready";

    protected override IEnumerable<string> Arguments()
    {
        File.WriteAllText(Path.Combine(Folder, "prometheus.yml"), $$"""
            global:
              scrape_interval: 1s
              evaluation_interval: 1s
            rule_files: [rules.yml]
            scrape_configs:
              - job_name: self
                static_configs:
                  - targets: ['{{Address.Authority}}']
            """);
        File.WriteAllText(Path.Combine(Folder, "rules.yml"), """
            groups:
              - name: garden
                rules:
                  - record: up:sum
                    expr: sum(up)
                  - alert: NobodyWaters
                    expr: vector(1)
            """);
        return ["--config.file=prometheus.yml", "--storage.tsdb.path=data", $"--web.listen-address={Address.Authority}"];
    }
}
