using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.ApiBlueprint.Uris;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Outline;

/// <summary>A section of the page with the lists in it, and with those below headings that open nothing of their own.</summary>
internal abstract class BlueprintPart(PageSection section, TextSlice? name)
{
    public PageSection Section { get; } = section;

    public TextSlice? Name { get; } = name;

    public List<ListNode> Nodes { get; } = [];

    public ListNode? Find(string keyword) => Nodes.Find(node => node.Is(keyword));
}

/// <summary>A resource with its actions.</summary>
/// <param name="uri">Null where the actions have templates of their own.</param>
/// <param name="group">What the heading above it calls its group.</param>
internal sealed class BlueprintResource(PageSection section, TextSlice? name, UriTemplate? uri, BlueprintGroup? group) : BlueprintPart(section, name)
{
    public UriTemplate? Uri { get; } = uri;

    public BlueprintGroup? Group { get; } = group;

    public List<BlueprintAction> Actions { get; } = [];
}

/// <summary>An action of a resource.</summary>
/// <param name="uri">The template of this action alone.</param>
internal sealed class BlueprintAction(PageSection section, TextSlice? name, Located<string> verb, UriTemplate? uri) : BlueprintPart(section, name)
{
    public Located<string> Verb { get; } = verb;

    public UriTemplate? Uri { get; } = uri;
}

/// <summary>A named data structure: <c>Plant (object)</c>.</summary>
internal sealed class BlueprintStructure(PageSection section) : BlueprintPart(section, section.Heading.Source);

/// <summary>A heading that puts resources into a group.</summary>
internal sealed record BlueprintGroup(PageSection Section, TextSlice Name);
