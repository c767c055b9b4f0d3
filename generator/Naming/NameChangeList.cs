using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Naming;

/// <summary>Collects the names that C# could not take over from the docs.</summary>
internal sealed class NameChangeList
{
    private readonly List<NameChange> _changes = [];

    /// <summary>Notes the change where there is one, and hands on the name that was taken.</summary>
    /// <param name="given">The name that a correction chooses: it is to be taken as it is, but for the case of its first letter.</param>
    public string Note(NamedKind thing, string wanted, string taken, NamePath path, string? given = null)
    {
        if (taken != wanted || (given is not null && !IsSame(given, taken)))
        {
            _changes.Add(new NameChange(thing, path, wanted, taken, given));
        }

        return taken;
    }

    private static bool IsSame(string given, string taken) =>
        given.Length == taken.Length
        && string.Compare(given, 0, taken, 0, 1, StringComparison.OrdinalIgnoreCase) == 0
        && string.CompareOrdinal(given, 1, taken, 1, taken.Length) == 0;

    public void AddRange(EquatableArray<NameChange> changes) => _changes.AddRange(changes);

    public EquatableArray<NameChange> ToArray() => EquatableArray.From(_changes);
}
