using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Outline;
using PiecesGen.Generator.Formats.ApiBlueprint.Uris;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Names;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>
/// Names the operations of a page and their groups. A group is what a heading calls it; else a resource where the page has several
/// that have names; else the page.
/// </summary>
internal sealed class BlueprintNames(MarkdownPage page, BlueprintOutline outline, FormatContext context)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Located<string> _page = PageGroupName.From(page, context.Path);
    private readonly bool _areGroups = outline.Resources.FindAll(static resource => resource.Name is not null).Count > 1;

    public Located<string> GroupOf(BlueprintResource resource)
    {
        TextSlice? title = resource.Group?.Name ?? (_areGroups ? resource.Name : null);
        return title is { } stated && HeadingName.OfGroup(PlainText.WithoutMarks(stated)) is { } name ? new Located<string>(name, stated.Span) : _page;
    }

    /// <summary>What its heading calls it; else what the resource is called, with the method where it has several; else method and path.</summary>
    public Located<string> OperationOf(BlueprintResource resource, BlueprintAction action, UriTemplate uri, Located<string> group)
    {
        string endpoint = EndpointName.From(action.Verb.Value, uri.Path.Value);
        TextSlice? title = action.Name ?? resource.Name;
        string? titled = title is { } stated ? HeadingName.OfOperation(PlainText.WithoutMarks(stated)) : null;
        string name = titled is null ? endpoint
            : action.Name is null && resource.Actions.Count > 1 ? action.Verb.Value.ToLowerInvariant() + "_" + titled
            : titled;
        if (!_taken.Add(NameKey.From(group.Value) + " " + name) && name != endpoint)
        {
            name = endpoint;
            _taken.Add(NameKey.From(group.Value) + " " + name);
        }

        return new Located<string>(name, titled is null ? uri.Path.Span : title!.Value.Span);
    }
}
