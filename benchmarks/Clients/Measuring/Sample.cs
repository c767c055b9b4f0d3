namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>What one round took, per job.</summary>
internal readonly record struct Sample(double Nanoseconds, double Bytes)
{
    /// <summary>The medians of a contender's rounds, beside the baseline's of the same rounds.</summary>
    public static Measurement Summarise(string name, IReadOnlyList<Sample> samples, IReadOnlyList<Sample> baseline)
    {
        double median = Quantile(samples.Select(sample => sample.Nanoseconds), 0.5);
        double spread = (Quantile(samples.Select(sample => sample.Nanoseconds), 0.75) - Quantile(samples.Select(sample => sample.Nanoseconds), 0.25)) / 2 / median;
        double bytes = Quantile(samples.Select(sample => sample.Bytes), 0.5);

        // Less than an object is the measuring itself.
        double baselineBytes = Quantile(baseline.Select(sample => sample.Bytes), 0.5) is var least and >= 24 ? least : 0;
        double timeRatio = Quantile(samples.Zip(baseline, (mine, theirs) => mine.Nanoseconds / theirs.Nanoseconds), 0.5);
        return new Measurement(name, median, spread, bytes, timeRatio, bytes / baselineBytes);
    }

    private static double Quantile(IEnumerable<double> values, double quantile)
    {
        List<double> sorted = [.. values.Order()];
        return sorted[(int)Math.Round((sorted.Count - 1) * quantile)];
    }
}
