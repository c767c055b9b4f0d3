using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Says where a name stands that C# could not take over, and which one it is now.</summary>
internal static class NameChanges
{
    public static void Report(EquatableArray<NameChange> changes, EvidenceTable evidence, List<DocsDiagnostic> diagnostics)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var index = new EvidenceIndex(evidence);
        foreach (NameChange change in changes)
        {
            diagnostics.Add(new DocsDiagnostic(Catalog.NameChanged, PlaceOf(change, index), Message(change)));
        }
    }

    /// <summary>Where the name stands, or what it belongs to where no page states it so.</summary>
    private static PageLocation PlaceOf(NameChange change, EvidenceIndex evidence)
    {
        PageLocation place = PageLocation.None;
        foreach (string key in KeysOf(change))
        {
            place = (change.Given is null ? null : evidence.For(key, Fact.GivenName)?.Place) ?? evidence.PlaceOf(key) ?? place;
        }

        return place;
    }

    /// <summary>The keys of what bears the name, the outermost first.</summary>
    private static IEnumerable<string> KeysOf(NameChange change)
    {
        EquatableArray<string> names = change.Path.Names;
        bool isValue = change.Thing == NamedKind.Value;
        if (change.Path.Root == NamedKind.Group)
        {
            yield return MemberKey.Api(names[0]);
            if (names.Count > 1)
            {
                yield return MemberKey.Operation(names[0], names[1]);
            }

            if (names.Count > (isValue ? 3 : 2))
            {
                yield return MemberKey.Parameter(names[0], names[1], names[2]);
            }
        }
        else if (change.Path.Root == NamedKind.Model)
        {
            yield return MemberKey.Model(names[0]);
            if (names.Count > 1)
            {
                yield return isValue && names.Count == 2 ? MemberKey.EnumValue(names[0], names[1]) : MemberKey.Property(names[0], names[1]);
            }
        }
    }

    private static string Message(NameChange change) => change.Thing == NamedKind.Client
        ? $"The namespace {change.Wanted} belongs to another client. {change.Path.Last} is in {change.Taken} instead. Set another Namespace on its ApiDocs items."
        : $"The {Word(change.Thing)} '{change.Path.Last}' is called {change.Taken} in C#, because {Reason(change)}. "
        + (change.Given is null ? "A corrections page can give it another name (column C# name)." : "Give it another name.");

    private static string Reason(NameChange change) =>
        change.Taken == change.Wanted ? $"C# names are not written as '{change.Given}'" : $"{change.Wanted} is taken";

    private static string Word(NamedKind thing) => thing switch
    {
        NamedKind.Group => "group",
        NamedKind.Operation => "operation",
        NamedKind.Parameter => "parameter",
        NamedKind.Model => "model",
        NamedKind.Property => "property",
        _ => "value",
    };
}
