using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Uris;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Outline;

/// <summary>What a heading opens.</summary>
/// <param name="Name">What it calls it; null where it does not.</param>
/// <param name="Verb">The HTTP method of an action.</param>
/// <param name="Uri">The template of a resource, or of an action that has one of its own.</param>
internal sealed record BlueprintHeading(BlueprintHeadingKind Kind, TextSlice? Name, Located<string>? Verb, UriTemplate? Uri)
{
    private const string Group = "Group ";
    private const string DataStructure = "Data Structure";

    private static readonly BlueprintHeading s_other = new(BlueprintHeadingKind.Other, null, null, null);

    public static BlueprintHeading Read(TextSlice heading)
    {
        heading = heading.Trim();
        if (heading.StartsWith(Group))
        {
            return new BlueprintHeading(BlueprintHeadingKind.Group, heading.Sub(Group.Length, heading.Length).Trim(), null, null);
        }

        // In the singular as well: people forget the s.
        return heading.StartsWith(DataStructure) && heading.Sub(DataStructure.Length, heading.Length).HoldsOnly("s:") ? new BlueprintHeading(BlueprintHeadingKind.DataStructures, null, null, null)
            : Bracketed(heading) ?? Plain(heading, name: null) ?? s_other;
    }

    /// <summary><c>Name [/path]</c>, <c>Name [GET]</c>, <c>Name [GET /path]</c>; templates have brackets of their own.</summary>
    private static BlueprintHeading? Bracketed(TextSlice heading)
    {
        int open = heading.EndsWith("]") ? heading.IndexOf('[') : -1;
        while (open >= 0)
        {
            TextSlice name = heading.Sub(0, open).Trim();
            if (Plain(heading.Sub(open + 1, heading.Length - 1).Trim(), name.IsEmpty ? null : name) is { } read)
            {
                return read;
            }

            open = heading.IndexOf('[', open + 1);
        }

        return null;
    }

    private static BlueprintHeading? Plain(TextSlice text, TextSlice? name)
    {
        int end = 0;
        while (end < text.Length && text[end] is >= 'A' and <= 'Z')
        {
            end++;
        }

        if (end == 0)
        {
            return UriTemplateReader.Read(text) is { } uri ? new BlueprintHeading(BlueprintHeadingKind.Resource, name, null, uri) : null;
        }

        if (HttpVerbs.Read(text.Sub(0, end).ToString()) is not { } verb)
        {
            return null;
        }

        var method = new Located<string>(verb, text.Sub(0, end).Span);
        TextSlice rest = text.Sub(end, text.Length).Trim();
        return rest.IsEmpty ? new BlueprintHeading(BlueprintHeadingKind.Action, name, method, null)
            : rest.Start > text.Start + end && UriTemplateReader.Read(rest) is { } own ? new BlueprintHeading(BlueprintHeadingKind.Action, name, method, own)
            : null;
    }
}

/// <summary>The sections of API Blueprint that headings open.</summary>
internal enum BlueprintHeadingKind
{
    /// <summary>Prose, or the name of a data structure.</summary>
    Other,

    /// <summary><c>Group Plants</c>.</summary>
    Group,

    /// <summary><c>Plant [/plants/{id}]</c>.</summary>
    Resource,

    /// <summary><c>GET</c>, <c>See a plant [GET]</c>, <c>See a plant [GET /plants/{id}]</c>.</summary>
    Action,

    /// <summary>What is below it has names that types refer to.</summary>
    DataStructures,
}
