using System.Globalization;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>Prints measurements as a Markdown table.</summary>
internal static class ResultTable
{
    /// <param name="memory">What the bytes of a measurement are; allocations unless something else is said.</param>
    public static void Print(string title, IReadOnlyList<Measurement> measurements, string memory = "allocation")
    {
        Console.WriteLine();
        Console.WriteLine($"| {title} | CPU | ± | CPU ratio | {memory} | {memory} ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (Measurement measurement in measurements)
        {
            // Beside nothing, anything is infinitely much.
            string byteRatio = double.IsFinite(measurement.ByteRatio) ? measurement.ByteRatio.ToString("N2", CultureInfo.InvariantCulture) : "–";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {measurement.Name} | {Time(measurement.Nanoseconds)} | {measurement.Spread:P0} | {measurement.TimeRatio:N2} | {Size(measurement.Bytes)} | {byteRatio} |"));
        }
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        >= 1e9 => (nanoseconds / 1e9).ToString("N1", CultureInfo.InvariantCulture) + " s",
        >= 25e6 => (nanoseconds / 1e6).ToString("N1", CultureInfo.InvariantCulture) + " ms",
        _ => (nanoseconds / 1e3).ToString("N2", CultureInfo.InvariantCulture) + " µs",
    };

    private static string Size(double bytes) =>
        bytes >= 1e8 ? (bytes / 1e6).ToString("N0", CultureInfo.InvariantCulture) + " MB" : bytes.ToString("N0", CultureInfo.InvariantCulture) + " B";
}
