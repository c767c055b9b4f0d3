using System.Diagnostics;
using System.Globalization;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Pipeline;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>
/// Measures what belongs together in turns, by the processor's time, and prints medians: on a machine that does other things as well
/// a ratio of two BenchmarkDotNet runs says more about the other things.
/// </summary>
internal static class Ratios
{
    public const int Rounds = 15;
    private const int EditsPerRound = 10;
    private const int WarmUps = 3;

    // The code of a format is compiled for good after some hundred edits.
    private const int WarmUpsOfBody = 30;

    public static void Print()
    {
        ColdRun cold = Ready(1);
        ColdRun twice = Ready(2);
        Edits edits = new();
        edits.Setup();
        Phases phases = new();
        phases.Setup();

        Console.WriteLine($"{CopiedPages.Description}, .NET {Environment.Version}, medians of {Rounds} rounds of processor time");
        Print(
            "Floors",
            WarmUps,
            [
                ("Markdig", () => cold.Markdig(), 1), ("Roslyn", () => cold.Roslyn(), 1), ("Floors", () => cold.Floors(), 1), ("PiecesGen", () => cold.PiecesGen(), 1), ("PiecesGen, emitted text parsed", () => cold.PiecesGenParsed(), 1),
                ("PiecesGen, twice the pages", () => twice.PiecesGen(), 1),
                ("Read", () => phases.Read(), 1), ("Merge", () => phases.Merge(), 1), ("Name", () => phases.Name(), 1), ("Emit", () => phases.Emit(), 1),
                ("C# edit, trivial generator", edits.SourceEditTrivial, EditsPerRound), ("C# edit", edits.SourceEdit, EditsPerRound),
                ("page edit, trivial generator", edits.PageEditTrivial, EditsPerRound), ("page edit", edits.PageEdit, EditsPerRound),
            ]);
        foreach ((string name, IReadOnlyList<MemoryText> pages, MemoryText page, MemoryText edited) in ReferenceBodies.All())
        {
            Editor editor = new(new PiecesGenerator(), pages, page, edited);
            editor.Run();
            Print(
                "page edit",
                WarmUpsOfBody,
                [
                    ("page edit", edits.PageEdit, EditsPerRound),
                    ("read the page", () => DocsFormats.Read(page.Path, page.Text, CancellationToken.None), EditsPerRound),
                    ($"page edit, {name}, {page.Text.Length / 1024} of {pages.Sum(static page => page.Text.Length) / 1024} KB", () => Edit(editor), EditsPerRound),
                ]);
        }

        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak working set of this process: {process.PeakWorkingSet64 / 1_000_000:N0} MB"));
    }

    private static void Edit(Editor editor)
    {
        editor.EditPage();
        editor.Run();
    }

    private static ColdRun Ready(int copies)
    {
        ColdRun run = new() { Copies = copies };
        run.Setup();
        return run;
    }

    private static void Print(string unit, int warmUps, IReadOnlyList<(string Name, Action Run, int Times)> measured)
    {
        List<double>[] times = [.. measured.Select(_ => new List<double>())];
        long[] bytes = new long[measured.Count];
        for (int round = -warmUps; round < Rounds; round++)
        {
            for (int i = 0; i < measured.Count; i++)
            {
                (double milliseconds, bytes[i]) = Measure(measured[i].Run, measured[i].Times);
                if (round >= 0)
                {
                    times[i].Add(milliseconds);
                }
            }
        }

        double one = Median(times[measured.Index().First(entry => entry.Item.Name == unit).Index]);
        Console.WriteLine($"| | ms | × {unit} | KB allocated |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        for (int i = 0; i < measured.Count; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {measured[i].Name} | {Median(times[i]):N2} | {Median(times[i]) / one:N2} | {bytes[i] / 1024:N0} |"));
        }
    }

    public static (double Milliseconds, long Bytes) Measure(Action run, int times)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
        {
            run();
        }

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times, bytes / times);
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
