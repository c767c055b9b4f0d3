using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Says where a name stands that C# could not take over, and which one it is now.</summary>
internal static class NameChanges
{
    public static void Report(EquatableArray<NameChange> changes, IEnumerable<PageFacts> pages, List<Finding> findings)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var places = NamePlaces.Of(pages);
        foreach (NameChange change in changes)
        {
            findings.Add(new Finding(MergingFindings.NameChanged, places.Find(change), Message(change)));
        }
    }

    private static string Message(NameChange change) => change.Thing == NamedThing.Client
        ? $"The namespace {change.Wanted} belongs to another client. {change.Path.Last} is in {change.Taken} instead. Give its ApiDocs items a Namespace of their own."
        : $"The {Word(change.Thing)} '{change.Path.Last}' is called {change.Taken} in C#, because {change.Wanted} is taken. "
        + "A corrections page can give it another name (column C# name).";

    private static string Word(NamedThing thing) => thing switch
    {
        NamedThing.Group => "group",
        NamedThing.Operation => "operation",
        NamedThing.Parameter => "parameter",
        NamedThing.Model => "model",
        NamedThing.Property => "property",
        _ => "value",
    };
}
