using System;
using System.Collections.Generic;
using System.Globalization;

namespace PiecesGen.Generator.Naming;

/// <summary>Keeps the names of one C# scope apart. Who comes first keeps the plain name.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    /// <summary>Where to go on counting for a name, so that ten thousand equal names need no fifty million tries.</summary>
    private readonly Dictionary<string, int> _numbers;

    /// <summary>The spelling that came first: those that differ from it in case are numbered after it. Null where case tells names apart.</summary>
    private readonly Dictionary<string, string>? _spellings;

    /// <param name="reserved">Names that the scope holds already.</param>
    /// <param name="ignoresCase">Names that differ by case alone clash: those that become file names.</param>
    public NameScope(IEnumerable<string> reserved, bool ignoresCase = false)
    {
        StringComparer comparer = ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _taken = new HashSet<string>(reserved, comparer);
        _numbers = new Dictionary<string, int>(comparer);
        _spellings = ignoresCase ? new Dictionary<string, string>(comparer) : null;
    }

    /// <summary>The name itself, or the name with a number that makes it, and all its companions, free.</summary>
    /// <param name="name">The wanted name.</param>
    /// <param name="companions">Turns the name into further names that must be free too.</param>
    public string Take(string name, params Func<string, string>[] companions)
    {
        name = FirstSpelling(name);
        string candidate = name;
        int number = _numbers.TryGetValue(name, out int next) ? next : 2;
        while (!IsFree(candidate, companions))
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }

        if (number > 2)
        {
            _numbers[name] = number;
        }

        _taken.Add(candidate);
        foreach (Func<string, string> companion in companions)
        {
            _taken.Add(companion(candidate));
        }

        return candidate;
    }

    private string FirstSpelling(string name)
    {
        if (_spellings is null || !_spellings.TryGetValue(name, out string? first))
        {
            _spellings?.Add(name, name);
            return name;
        }

        return first;
    }

    private bool IsFree(string candidate, Func<string, string>[] companions)
    {
        bool isFree = !_taken.Contains(candidate);
        foreach (Func<string, string> companion in companions)
        {
            isFree = isFree && !_taken.Contains(companion(candidate));
        }

        return isFree;
    }
}
