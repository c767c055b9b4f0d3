using System.Globalization;
using PiecesGen.Generator.Formats;

namespace PiecesGen.Benchmarks.Generator;

/// <summary>What reading costs per kilobyte of each of several bodies of docs, and of all others together, beside the first of them.</summary>
internal static class Reading
{
    // A round of less is shorter than what the processor's time is counted in.
    private const double KilobytesPerRound = 2000;

    private static readonly string[] s_endings = [".md", ".mdx", ".markdown", ".apib"];

    /// <param name="folders">Folders with pages.</param>
    public static void Print(string[] folders)
    {
        List<(string Name, List<(string Path, string Text)> Pages)> bodies = [.. folders.Select(static folder => (folder, PagesOf(folder)))];
        List<double>[] times = [.. bodies.Select(static _ => new List<double>())];
        long[] bytes = new long[bodies.Count];
        for (int round = -3; round < Ratios.Rounds; round++)
        {
            for (int i = 0; i < bodies.Count; i++)
            {
                (double milliseconds, bytes[i]) = Ratios.Measure(
                    () => bodies[i].Pages.ForEach(static page => DocsFormats.Read(page.Path, page.Text, CancellationToken.None)),
                    (int)Math.Ceiling(KilobytesPerRound / Kilobytes(i)));
                if (round >= 0)
                {
                    times[i].Add(milliseconds);
                }
            }
        }

        Console.WriteLine("| pages of | count | KB | µs per KB | × first | KB allocated per KB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        double first = PerKilobyte(0);
        for (int i = 0; i < bodies.Count; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {bodies[i].Name} | {bodies[i].Pages.Count} | {Kilobytes(i):N0} | {PerKilobyte(i):N1} | {PerKilobyte(i) / first:N2} | {bytes[i] / 1024 / Kilobytes(i):N0} |"));
        }

        if (bodies.Count > 2)
        {
            double kilobytes = Enumerable.Range(1, bodies.Count - 1).Sum(Kilobytes);
            double perKilobyte = Enumerable.Range(1, bodies.Count - 1).Sum(body => PerKilobyte(body) * Kilobytes(body)) / kilobytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all but the first | | {kilobytes:N0} | {perKilobyte:N1} | {perKilobyte / first:N2} | |"));
        }

        double Kilobytes(int body) => bodies[body].Pages.Sum(static page => (double)page.Text.Length) / 1024;

        double PerKilobyte(int body) => Ratios.Median(times[body]) * 1000 / Kilobytes(body);
    }

    private static List<(string Path, string Text)> PagesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(static path => s_endings.Contains(Path.GetExtension(path))).Select(static path => (path, File.ReadAllText(path)))];
}
