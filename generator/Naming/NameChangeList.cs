using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Naming;

/// <summary>Collects the names that C# could not take over from the docs.</summary>
internal sealed class NameChangeList
{
    private readonly List<NameChange> _changes = [];

    /// <summary>Notes the change where there is one, and hands on the name that was taken.</summary>
    public string Note(NamedKind thing, string wanted, string taken, NamePath path)
    {
        if (taken != wanted)
        {
            _changes.Add(new NameChange(thing, path, wanted, taken));
        }

        return taken;
    }

    public EquatableArray<NameChange> ToArray() => EquatableArray.From(_changes);
}
