using System.Net;
using PiecesGen;

namespace Quickstart;

/// <summary>Prints one line per call, and remembers what was not as documented.</summary>
internal sealed class Report
{
    private readonly SortedSet<string> _operations = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _statuses = [];
    private int _wrong;

    /// <summary>The call came back as documented.</summary>
    public void Line(ApiResponse response, string result) => Line(response.Operation?.Name ?? "?", response.StatusCode, result);

    public void Line(string operation, HttpStatusCode status, string result)
    {
        _operations.Add(operation);
        _statuses.Add((int)status);
        Console.WriteLine($"{operation,-46}{(int)status}  {result}");
    }

    /// <summary>The call came back, but this was not to happen here.</summary>
    public void Wrong(ApiResponse response, string what) =>
        Wrong($"{response.Operation?.Name} answered {(int)response.StatusCode}: {what}");

    public void Wrong(string what)
    {
        _wrong++;
        Console.Error.WriteLine($"NOT AS DOCUMENTED: {what}");
    }

    public void Expect(bool isSo, string what)
    {
        if (!isSo)
        {
            Wrong($"Expected: {what}.");
        }
    }

    /// <summary>Prints the sum of it.</summary>
    /// <returns>The exit code of the program.</returns>
    public int Finish()
    {
        if (_wrong > 0)
        {
            return 1;
        }

        Console.WriteLine($"\n{_operations.Count} operations, statuses {string.Join(", ", _statuses)}: all as documented.");
        return 0;
    }
}
