using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>
/// What a command and all that it starts take, as Linux counts it for the children of a process: processor time, and the memory
/// of the largest of them. So the command is started by a process of its own, which has no other children.
/// </summary>
internal static partial class BuildCost
{
    /// <summary>The argument that makes this program such a process; the command follows.</summary>
    public const string Command = "cost";

    private const int Children = -1;

    /// <exception cref="InvalidOperationException">It did not end with 0; says what it printed.</exception>
    public static Sample Measure(string folder, params string[] command)
    {
        string[] told = ChildProcess.Run(new ProcessStartInfo(Environment.ProcessPath!, [Command, .. command]) { WorkingDirectory = folder }).Split(' ');
        return new Sample(double.Parse(told[0], CultureInfo.InvariantCulture), double.Parse(told[1], CultureInfo.InvariantCulture));
    }

    /// <returns>What the command ends with.</returns>
    public static int Tell(string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        string printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Console.Error.Write(printed);
            return process.ExitCode;
        }

        Usage usage = default;
        Marshal.ThrowExceptionForHR(GetResourceUsage(Children, ref usage));
        double nanoseconds = (usage.UserSeconds + usage.SystemSeconds) * 1e9 + (usage.UserMicroseconds + usage.SystemMicroseconds) * 1e3;
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{nanoseconds} {usage.MaximumKilobytes * 1024}"));
        return 0;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetResourceUsage(int who, ref Usage usage);

    /// <summary>The beginning of <c>struct rusage</c>, and room for the rest of it.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public nint MaximumKilobytes;
    }
}
