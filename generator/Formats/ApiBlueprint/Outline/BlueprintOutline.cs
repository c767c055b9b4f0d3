using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Outline;

/// <summary>Gives each section of a page to the resource, action or data structure that its headings open.</summary>
internal sealed class BlueprintOutline
{
    // Headings that go on with the data structure above them.
    private static readonly string[] s_typeSections = ["Members", "Items", "Properties", "Sample", "Default"];

    private readonly MarkdownPage _page;
    private readonly FormatContext _context;
    private BlueprintGroup? _group;
    private BlueprintResource? _resource;
    private BlueprintAction? _action;
    private bool _areStructures;

    private BlueprintOutline(MarkdownPage page, FormatContext context)
    {
        _page = page;
        _context = context;
    }

    public List<BlueprintResource> Resources { get; } = [];

    public List<BlueprintStructure> Structures { get; } = [];

    public static BlueprintOutline Read(MarkdownPage page, FormatContext context)
    {
        BlueprintOutline outline = new(page, context);
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (page.Sections[i].Level > 0)
            {
                outline.Add(i);
            }
        }

        return outline;
    }

    private void Add(int index)
    {
        PageSection section = _page.Sections[index];
        BlueprintHeading heading = BlueprintHeading.Read(section.Heading.Source);
        switch (heading.Kind)
        {
            case BlueprintHeadingKind.Group:
                End(section);
                _group = new BlueprintGroup(section, heading.Name!.Value);
                break;
            case BlueprintHeadingKind.DataStructures:
                End(section);
                _areStructures = true;
                break;
            case BlueprintHeadingKind.Resource:
                End(section);
                OpenResource(new BlueprintResource(section, heading.Name, heading.Uri, _group));
                _resource!.Nodes.AddRange(ListsOf(index));
                break;
            case BlueprintHeadingKind.Action:
                AddAction(section, heading, index);
                break;
            default:
                AddOther(section, index);
                break;
        }
    }

    private void End(PageSection section)
    {
        (_resource, _action, _areStructures) = (null, null, false);
        _group = _group is { } group && section.Level < group.Section.Level ? null : _group;
    }

    private void OpenResource(BlueprintResource resource)
    {
        _resource = resource;
        Resources.Add(resource);
    }

    /// <summary>An action that no resource is around has to say its path.</summary>
    private void AddAction(PageSection section, BlueprintHeading heading, int index)
    {
        if (_resource is null || section.Level < _resource.Section.Level || (_resource.Uri is null && section.Level <= _resource.Section.Level) || (heading.Uri is not null && section.Level == _resource.Section.Level))
        {
            End(section);
            if (heading.Uri is null)
            {
                _context.Report(
                    Catalog.NearlyStatement, section.Heading.Source, $"{Quoted.From(section.Heading.Source)} has no path, and no resource above it has one. Write the path as in Plants [/plants]. The operation was left out.");
                return;
            }

            OpenResource(new BlueprintResource(section, null, null, _group));
        }

        _action = new BlueprintAction(section, heading.Name, heading.Verb!.Value, heading.Uri);
        _action.Nodes.AddRange(ListsOf(index));
        _resource!.Actions.Add(_action);
    }

    private void AddOther(PageSection section, int index)
    {
        if (_areStructures)
        {
            AddStructure(section, ListsOf(index));
        }
        else if (_action is { } action && section.Level > action.Section.Level)
        {
            action.Nodes.AddRange(ListsOf(index));
        }
        else if (_resource is { } resource && section.Level > resource.Section.Level)
        {
            resource.Nodes.AddRange(ListsOf(index));
        }
        else
        {
            End(section);
        }
    }

    /// <summary>A heading without a type and without a list is prose about those below it.</summary>
    private void AddStructure(PageSection section, List<ListNode> lists)
    {
        TextSlice title = section.Heading.Source;
        if (Array.IndexOf(s_typeSections, title.ToString()) >= 0 && Structures.Count > 0)
        {
            ListNode node = new(title, column: 0);
            node.Children.AddRange(lists);
            Structures[Structures.Count - 1].Nodes.Add(node);
        }
        else if (lists.Count > 0 || title.EndsWith(")"))
        {
            BlueprintStructure structure = new(section);
            structure.Nodes.AddRange(lists);
            Structures.Add(structure);
        }
    }

    private List<ListNode> ListsOf(int index)
    {
        PageSection section = _page.Sections[index];
        int start = _page.Text.NextLine(_page.Text.Line(section.Heading.Source.End));
        int end = index + 1 < _page.Sections.Count ? StartOfLine(_page.Sections[index + 1].Heading.Source) : _page.Text.Text.Length;
        return ListTreeReader.Read(_page.Text.Slice(start, Math.Max(start, end)));
    }

    private static int StartOfLine(TextSlice text) =>
        text.Start == 0 ? 0 : text.Page.Text.LastIndexOfAny(['\r', '\n'], text.Start - 1) + 1;
}
