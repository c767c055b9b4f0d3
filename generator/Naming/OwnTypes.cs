using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the types that one part of a client brings along: as it wants, or as it is told since others have such a name before.</summary>
/// <param name="taken">What they are called; null where they are called as the part wants.</param>
internal sealed class OwnTypes(EquatableArray<string>? taken)
{
    private readonly List<string> _wanted = [];

    public EquatableArray<string> Wanted => EquatableArray.From(_wanted);

    public string Take(string wanted)
    {
        _wanted.Add(wanted);
        return taken is { } names ? names[_wanted.Count - 1] : wanted;
    }
}
