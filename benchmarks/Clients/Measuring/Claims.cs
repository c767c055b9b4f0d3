using System.Diagnostics;
using System.Globalization;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>
/// What docs may claim: between what the ratios of a program's tables lie, over runs of it that take turns with runs beside
/// threads that keep every processor busy.
/// </summary>
internal static class Claims
{
    /// <summary>The argument that asks for them; the arguments of each run follow.</summary>
    public const string Command = "claims";

    private const int Runs = 5;

    public static void Print(string[] arguments)
    {
        var quiet = new List<PrintedRatio>();
        var busy = new List<PrintedRatio>();
        for (int run = 0; run < Runs; run++)
        {
            quiet.AddRange(Run(arguments));
            using var end = new CancellationTokenSource();
            Thread[] others = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => KeepBusy(end.Token))];
            busy.AddRange(Run(arguments));
            end.Cancel();
            Array.ForEach(others, static other => other.Join());
        }

        Print(quiet, busy);
    }

    private static void Print(List<PrintedRatio> quiet, List<PrintedRatio> busy)
    {
        Console.WriteLine();
        Console.WriteLine($"| lowest and highest of {Runs} runs | of | quiet | busy |");
        Console.WriteLine("| --- | --- | ---: | ---: |");
        foreach (PrintedRatio claim in quiet.DistinctBy(static ratio => ratio with { Value = 0 }))
        {
            // The baseline's ratios are to itself.
            if (quiet.Find(ratio => ratio.Table == claim.Table)!.Row == claim.Row)
            {
                continue;
            }

            Console.WriteLine($"| {claim.Table}: {claim.Row} | {claim.Measure} | {Interval(quiet, claim)} | {Interval(busy, claim)} |");
        }
    }

    private static string Interval(List<PrintedRatio> ratios, PrintedRatio claim)
    {
        double[] values = [.. ratios.Where(ratio => ratio == claim with { Value = ratio.Value }).Select(static ratio => ratio.Value)];
        return values.Length == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{values.Min():N2} to {values.Max():N2}");
    }

    private static PrintedRatio[] Run(string[] arguments) =>
        [.. PrintedRatio.Parse(ChildProcess.Run(new ProcessStartInfo(Environment.ProcessPath!, arguments)))];

    private static Thread KeepBusy(CancellationToken end)
    {
        var other = new Thread(() =>
        {
            while (!end.IsCancellationRequested)
            {
                Thread.SpinWait(1000);
            }
        });
        other.Start();
        return other;
    }
}
