using System.Diagnostics;
using System.Globalization;

namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>Twice the page is about twice the work, whatever it is that the page is full of. Alone, since the processor's time is that of the process.</summary>
[Collection(nameof(GrowthTests))]
[CollectionDefinition(nameof(GrowthTests), DisableParallelization = true)]
public sealed class GrowthTests
{
    /// <summary>Twice, and room for what grows by doubling its buffer; quadratic work would be four times as much.</summary>
    public const double MaxGrowth = 2.7;

    public static TheoryData<string> Pages { get; } = [.. GrowingPages.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_twice_the_size_takes_about_twice_the_memory(string name)
    {
        Measure(name, 2_000);
        (long small, _) = Measure(name, 30_000);
        (long large, _) = Measure(name, 60_000);

        Assert.True(large < small * MaxGrowth, string.Create(CultureInfo.InvariantCulture, $"{small:N0} bytes became {large:N0}."));
    }

    /// <summary>The processor's time is not for CI: the machine does other things as well.</summary>
    [LongRunTheory]
    [MemberData(nameof(Pages))]
    public void A_page_of_four_times_the_size_takes_about_four_times_the_processor_time(string name)
    {
        const int Size = 100_000;
        Measure(name, Size);
        (_, TimeSpan small) = Measure(name, Size);
        (long bytes, TimeSpan large) = Measure(name, 4 * Size);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {small.TotalMilliseconds:N0} ms, four times as much {large.TotalMilliseconds:N0} ms, {bytes / 1_000_000:N0} MB"));

        // Generous: quadratic work takes sixteen times as long.
        Assert.True(large < (small * 9) + TimeSpan.FromMilliseconds(300), string.Create(CultureInfo.InvariantCulture, $"{small} became {large}."));
    }

    private static (long Bytes, TimeSpan Processor) Measure(string name, int size)
    {
        Page page = new("/docs/Page.md", GrowingPages.Make(name, size));
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        Emitted.From([page], "Case", hasModels: false);
        process.Refresh();
        return (GC.GetAllocatedBytesForCurrentThread() - bytes, process.TotalProcessorTime - before);
    }
}
