using System.Diagnostics;
using System.Runtime;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>
/// Runs contenders in turn, round by round, so that whatever else the machine does hits all of them alike. Counted are the
/// process's processor time and its allocations, never the clock.
/// </summary>
internal static class Race
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(150);

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
        // The compiler's last tier starts 100 ms after the last new method, and takes as long as there are methods and others at work.
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < s_warmUp)
            {
                contender.Run(1);
            }

            Thread.Sleep(s_pause);
        }
        while (JitInfo.GetCompiledMethodCount() > compiled);
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
