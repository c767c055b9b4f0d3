using System.Globalization;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Clients.ColdStart;

/// <summary>What one start took, as the process tells.</summary>
/// <param name="Whole">Processor time and memory of the whole process.</param>
/// <param name="Methods">How many methods were compiled: those that did not come compiled with the framework.</param>
/// <param name="IntermediateBytes">Their size before that.</param>
internal sealed record ColdStart(Sample Whole, long Methods, long IntermediateBytes)
{
    public static ColdStart Parse(string told)
    {
        double[] numbers = [.. told.Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new ColdStart(new Sample(numbers[0], numbers[1]), (long)numbers[2], (long)numbers[3]);
    }
}
