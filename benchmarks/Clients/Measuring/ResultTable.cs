using System.Globalization;

namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>Prints measurements as a Markdown table.</summary>
internal static class ResultTable
{
    public static void Print(string title, IReadOnlyList<Measurement> measurements)
    {
        Console.WriteLine();
        Console.WriteLine($"| {title} | CPU | ± | CPU ratio | allocated | allocation ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (Measurement measurement in measurements)
        {
            // Beside nothing, anything is infinitely much.
            string byteRatio = double.IsFinite(measurement.ByteRatio) ? measurement.ByteRatio.ToString("N2", CultureInfo.InvariantCulture) : "–";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {measurement.Name} | {measurement.Nanoseconds / 1000:N2} µs | {measurement.Spread:P0} | {measurement.TimeRatio:N2} | {measurement.Bytes:N0} B | {byteRatio} |"));
        }
    }
}
