using System.Text.Json;
using PiecesGen.Benchmarks.Clients.Direct;
using PiecesOs;

namespace PiecesGen.Json.Tests;

/// <summary>What reading and writing allocate, which depends on no machine: so much that one sees it is a regression.</summary>
public sealed class AllocationTests
{
    private static readonly byte[] s_sample = Load();

    [Fact]
    public void Reading_allocates_no_more_than_code_written_by_hand()
    {
        long byHand = Allocated(static () => Read(DirectReader.Distribution));
        long generated = Allocated(static () => Read(Distribution.JsonConverter.ReadValue));

        Assert.InRange(generated, 1, byHand);
    }

    [Fact]
    public void Writing_allocates_nothing_but_the_output()
    {
        Distribution distribution = Read(Distribution.JsonConverter.ReadValue);

        long empty = Allocated(static () =>
        {
            using var output = new JsonOutput();
            return null;
        });
        long written = Allocated(() =>
        {
            using var output = new JsonOutput();
            Distribution.JsonConverter.WriteValue(output, distribution);
            return null;
        });

        Assert.Equal(empty, written);
    }

    [Fact]
    public void Keeping_unknown_properties_costs_nothing_where_there_are_none() =>
        Assert.Same(AdditionalProperties.Empty, Read(Distribution.JsonConverter.ReadValue).AdditionalProperties);

    /// <summary>The least of some runs: the first ones also make what is made once.</summary>
    private static long Allocated(Func<object?> job)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(job());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static T Read<T>(JsonReader<T> read)
    {
        var reader = new Utf8JsonReader(s_sample);
        reader.Read();
        return read(ref reader);
    }

    private static byte[] Load()
    {
        using Stream stream = typeof(AllocationTests).Assembly.GetManifestResourceStream("distribution.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
