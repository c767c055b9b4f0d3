using System;
using System.Collections.Generic;
using System.Globalization;

namespace PiecesGen.Generator.Naming;

/// <summary>Keeps the names of one C# scope apart. Who comes first keeps the plain name.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    /// <param name="reserved">Names that the scope holds already.</param>
    /// <param name="ignoresCase">Names that differ by case alone clash: those that become file names.</param>
    public NameScope(IEnumerable<string> reserved, bool ignoresCase = false) =>
        _taken = new HashSet<string>(reserved, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>The name itself, or the name with the lowest number that makes it, and all its companions, free.</summary>
    /// <param name="name">The wanted name.</param>
    /// <param name="companions">Turns the name into further names that must be free too.</param>
    public string Take(string name, params Func<string, string>[] companions)
    {
        string candidate = name;
        for (int number = 2; !IsFree(candidate, companions); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        _taken.Add(candidate);
        foreach (Func<string, string> companion in companions)
        {
            _taken.Add(companion(candidate));
        }

        return candidate;
    }

    private bool IsFree(string candidate, Func<string, string>[] companions)
    {
        if (_taken.Contains(candidate))
        {
            return false;
        }

        foreach (Func<string, string> companion in companions)
        {
            if (_taken.Contains(companion(candidate)))
            {
                return false;
            }
        }

        return true;
    }
}
