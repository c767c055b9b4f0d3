using System.Diagnostics;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>
/// Runs contenders in turn, round by round, so that whatever else the machine does hits all of them alike. Counted are the
/// process's processor time and its allocations, never the clock.
/// </summary>
internal static class Race
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(600);

    /// <summary>The measurements in the contenders' order; the first contender is the baseline.</summary>
    /// <param name="round">How much processor time a round of the baseline takes.</param>
    public static IReadOnlyList<Measurement> Run(IReadOnlyList<Contender> contenders, int rounds, TimeSpan round)
    {
        foreach (Contender contender in contenders)
        {
            WarmUp(contender);
        }

        int jobs = JobsFor(contenders[0], round);
        var samples = contenders.Select(_ => new List<Sample>(rounds)).ToList();
        for (int i = 0; i < rounds; i++)
        {
            for (int j = 0; j < contenders.Count; j++)
            {
                int turn = (i + j) % contenders.Count;
                samples[turn].Add(Measure(contenders[turn], jobs));
            }
        }

        return [.. contenders.Select((contender, index) => Sample.Summarise(contender.Name, samples[index], samples[0]))];
    }

    private static void WarmUp(Contender contender)
    {
        // Long enough for the compiler's last tier, which starts 100 ms after the last new method.
        for (int pass = 0; pass < 3; pass++)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < s_warmUp / 3)
            {
                contender.Run(1);
            }

            Thread.Sleep(150);
        }
    }

    private static int JobsFor(Contender contender, TimeSpan round)
    {
        int jobs = 1;
        while (true)
        {
            Sample sample = Measure(contender, jobs);
            if (sample.Nanoseconds * jobs > round.TotalNanoseconds / 4)
            {
                return Math.Max(1, (int)(round.TotalNanoseconds / sample.Nanoseconds));
            }

            jobs *= 2;
        }
    }

    private static Sample Measure(Contender contender, int jobs)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan time = Environment.CpuUsage.TotalTime;
        contender.Run(jobs);
        time = Environment.CpuUsage.TotalTime - time;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new Sample(time.TotalNanoseconds / jobs, (double)bytes / jobs);
    }
}
