using System.Text.Json;
using PiecesGen.Benchmarks.Clients.Direct;
using PiecesGen.Benchmarks.Clients.HandWritten;
using PiecesGen.Benchmarks.Clients.Measuring;
using PiecesGen.Benchmarks.Clients.Payloads;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>The ways to read JSON.</summary>
internal static class ReadContenders
{
    public static IReadOnlyList<Contender> One(byte[] utf8) =>
    [
        new("System.Text.Json, source generation", Repeat(() => JsonSerializer.Deserialize(utf8, ModelContext.Default.DistributionModel)!)),
        new("hand-written, direct", Repeat(() => Read(utf8, DirectReader.Distribution))),
        new("token scan and strings alone", Repeat(() => TokenScan.Strings(utf8))),
        new("PiecesGen", Repeat(() => Read(utf8, s_distribution))),
    ];

    public static IReadOnlyList<Contender> Many(int count)
    {
        byte[] utf8 = Payload.Distributions(count);
        return
        [
            new("System.Text.Json, source generation", Repeat(() => JsonSerializer.Deserialize(utf8, ModelContext.Default.DistributionsModel)!)),
            new("hand-written, direct", Repeat(() => Read(utf8, DirectReader.Distributions))),
            new("token scan and strings alone", Repeat(() => TokenScan.Strings(utf8))),
            new("PiecesGen", Repeat(() => Read(utf8, s_distributions))),
        ];
    }

    private static readonly DirectRead<PiecesOs.Distribution> s_distribution = PiecesOs.Distribution.JsonConverter.ReadValue;
    private static readonly DirectRead<PiecesOs.Distributions> s_distributions = PiecesOs.Distributions.JsonConverter.ReadValue;

    private static T Read<T>(byte[] utf8, DirectRead<T> read)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return read(ref reader);
    }

    private static Action<int> Repeat<T>(Func<T> job) => times =>
    {
        for (int i = 0; i < times; i++)
        {
            GC.KeepAlive(job());
        }
    };
}
