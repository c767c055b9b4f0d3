using System.Globalization;

namespace PiecesGen.Benchmarks.Native;

/// <summary>The first answer of a process: what is asked for, and what the process took until it was read.</summary>
internal static class FirstAnswer
{
    public const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    public static Uri Address(string server) => new(new Uri(server), "/distribution/" + Id);

    /// <summary>Prints the processor time of the process in milliseconds.</summary>
    /// <param name="answer">What was read: the id, or what holds it.</param>
    public static void Tell(string answer)
    {
        if (!answer.Contains(Id, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("This is the answer to another question.");
        }

        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture));
    }
}
