using System.Globalization;

namespace PiecesGen.Benchmarks.Native;

/// <summary>The first response of a process: what is asked for, and what the process took until it was read.</summary>
internal static class FirstResponse
{
    public const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    public static Uri Address(string server) => new(new Uri(server), "/distribution/" + Id);

    /// <summary>Prints the processor time of the process in milliseconds.</summary>
    /// <param name="response">What was read: the id, or what holds it.</param>
    public static void Tell(string response)
    {
        if (!response.Contains(Id, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("This is the response to another question.");
        }

        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture));
    }
}
