using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Operations that are described together, and the blocks that describe them.</summary>
/// <param name="Title">The section that is named after them.</param>
/// <param name="Group">The heading of the section around that one; null where none names a group.</param>
internal sealed record OperationPlan(PageSection Title, PageSection? Group)
{
    private HashSet<string>? _variableKeys;

    /// <summary>One for each operation.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The prose about them.</summary>
    public List<PageBlock> Prose { get; } = [];

    /// <summary>Everything else, in the order of the page.</summary>
    public List<LabelledBlock> Parts { get; } = [];

    /// <summary>The statuses that headings and tags are named after.</summary>
    public List<ResponseFacts> Statuses { get; } = [];

    /// <summary>The anchors that the page gives the sections that describe them: a link to one leads to no model.</summary>
    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the variables of all paths, once all statements are there.</summary>
    public HashSet<string> VariableKeys => _variableKeys ??= KeysOf(Statements);

    private static HashSet<string> KeysOf(List<Statement> statements)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (Statement statement in statements)
        {
            keys.UnionWith(UrlTemplate.VariablesOf(statement.Path.Value).ConvertAll(NameKey.From));
        }

        return keys;
    }
}

/// <summary>A block and what stands above it.</summary>
/// <param name="Label">The label; null where the block has none.</param>
/// <param name="Role">What the label, or the heading above it, says.</param>
/// <param name="IsAlternative">It describes one of several things of which one is there.</param>
internal sealed record LabelledBlock(PageBlock Block, TextSlice? Label, PartRole Role, bool IsAlternative = false);
