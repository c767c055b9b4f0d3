using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.RestReference.Sharing;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Gives the blocks of a page to the operations that they describe: from the heading of each to the next heading of its level.</summary>
internal sealed class OutlineReader
{
    private static readonly string[] s_descriptions = ["description"];

    private readonly MarkdownPage _page;
    private readonly PageOutline _outline;
    private readonly PageStatements _statements;
    private readonly OperationPlan?[] _current;
    private readonly HashSet<int> _titles;
    private readonly List<OperationPlan> _plans = [];

    // The tags that are a label, each with the label around it.
    private readonly Stack<(string Tag, TextSlice? Label, PartRole Role)> _tags = new();
    private PartRole _headingRole;
    private TextSlice? _label;
    private PartRole _labelRole;

    // A table or list has stood below the label: what another sentence announces is no longer its.
    private bool _isUsed;

    // The label is written as code: it is that of one block.
    private bool _isOfOne;

    private OutlineReader(MarkdownPage page, PageOutline outline, PageStatements statements)
    {
        _page = page;
        _outline = outline;
        _statements = statements;
        _titles = statements.Titles();
        _current = new OperationPlan?[page.Sections.Count];
    }

    /// <param name="owned">The sections that belong to an operation.</param>
    public static List<OperationPlan> Read(MarkdownPage page, PageOutline outline, PageStatements statements, out HashSet<int> owned)
    {
        OutlineReader reader = new(page, outline, statements);
        owned = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (reader.OwnerOf(i) is >= 0 and int owner && !(i != owner && IsOfModel(page.Sections[i].Heading.Meaning)))
            {
                owned.Add(i);
                reader.ReadSection(i, owner);
            }
        }

        return reader._plans;
    }

    /// <summary>A heading of a model; an example below an operation is one of what it returns.</summary>
    private static bool IsOfModel(string title) => GenericHeadings.IsModel(title) && !GenericHeadings.IsExample(title);

    /// <summary>The innermost section around this one that is named after operations; -1 where none is.</summary>
    private int OwnerOf(int section)
    {
        int owner = section;
        while (owner >= 0 && !_titles.Contains(owner))
        {
            owner = _outline.ParentOf(owner);
        }

        return owner >= 0 ? owner : OwnerBefore(section);
    }

    /// <summary>The operation that a heading of parameters or examples continues, though it is of the level of the operation's; -1 where it continues none.</summary>
    private int OwnerBefore(int section)
    {
        int top = -1;
        for (int around = section; around >= 0; around = _outline.ParentOf(around))
        {
            top = Continues(around) ? around : top;
        }

        for (int i = top - 1; i >= 0; i--)
        {
            if (_outline.ParentOf(i) == _outline.ParentOf(top) && (_titles.Contains(i) || !Continues(i)))
            {
                return _titles.Contains(i) ? i : -1;
            }
        }

        return -1;
    }

    private bool Continues(int section) =>
        _page.Sections[section].Level > 1 && LabelWords.AreOfRequest(_page.Sections[section].Heading.Meaning) && !CommonParameters.Are(_page.Sections[section], isLinked: false);

    private void ReadSection(int index, int owner)
    {
        PageSection section = _page.Sections[index];
        EndLabel();
        _tags.Clear();
        bool isTitle = index == owner;
        PartRole own = isTitle || GenericHeadings.IsPart(section.Heading.Meaning) ? default : LabelWords.Read(section.Heading.Meaning);
        if (!isTitle && own.Subject == PartSubject.Unknown && IsBelowResponse(index, owner))
        {
            own = new PartRole(PartSubject.Response);
        }

        int named = StatusAround(index, owner);
        if (named == index)
        {
            own = new PartRole(PartSubject.Response);
            AddStatus(section.Heading.Source, section.Blocks.Count > 0 && section.Blocks[0] is Paragraph said && BlockLabel.Read(said) is null ? said.Source : null, PlanOf(owner));
        }

        _headingRole = own;
        TextSlice? heading = isTitle ? null : _page.Sections[named >= 0 ? named : index].Heading.Source;
        Open(index, -1, owner);
        for (int j = 0; j < section.Blocks.Count; j++)
        {
            bool isStatement = Open(index, j, owner);
            if (isStatement && _isUsed)
            {
                EndLabel();
            }

            if (!isStatement || _statements.At(index, j)[0].Kind is StatementKind.Request or StatementKind.Sentence)
            {
                Add(section.Blocks[j], PlanOf(owner), heading, isTitle || own.Subject == PartSubject.Unknown, BlockLabel.IsAlternative(section, j));
            }
        }
    }

    /// <summary>What stands below the next heading, or below a statement behind what the label announced, is no longer its.</summary>
    private void EndLabel()
    {
        _label = null;
        _labelRole = default;
        _isUsed = false;
    }

    /// <summary>What a label or the title of a code block says of what it is above; a status is that of a response.</summary>
    private static PartRole RoleOf(TextSlice title) =>
        StatusText.Read(title, out _) is not null ? new PartRole(PartSubject.Response) : LabelWords.Read(PlainText.Meaning(title));

    /// <summary>The innermost section around this one, or it itself, that is named after a status: <c>404 Not Found</c>, <c>Response: 201</c>; -1 where none is.</summary>
    private int StatusAround(int index, int owner)
    {
        int named = index;
        while (named > owner && !IsOfStatus(_page.Sections[named].Heading))
        {
            named = _outline.ParentOf(named);
        }

        return named > owner ? named : -1;
    }

    private static bool IsOfStatus(Heading heading) =>
        LabelWords.Read(heading.Meaning).Subject is PartSubject.Response or PartSubject.Statuses or PartSubject.Unknown
        && StatusText.Find(heading.Source) is { Value.IsSingle: true } && (StatusText.Read(heading.Source, out _) is not null || LabelWords.Read(heading.Meaning).Subject != PartSubject.Unknown);

    /// <summary>Adds the status that a heading or tag is named after, if it is.</summary>
    private static void AddStatus(TextSlice label, TextSlice? said, OperationPlan plan)
    {
        if (StatusText.Find(label) is { } status)
        {
            TextSlice rest = StatusText.Read(label, out TextSlice behind) is null ? label.Sub(label.Length, label.Length) : behind;
            plan.Statuses.Add(new ResponseFacts { Statuses = status, Description = (said is { } text ? LocatedText.Description(text) : null) ?? StatusTable.Reason(rest) });
        }
    }

    /// <summary>The section tells one of several ways in which something comes back: <c>Since 2.0</c>.</summary>
    private bool IsBelowResponse(int index, int owner) =>
        _outline.ParentOf(index) is >= 0 and int around && around != owner && LabelWords.Read(_page.Sections[around].Heading.Meaning).Subject == PartSubject.Response;

    private OperationPlan PlanOf(int owner)
    {
        if (_current[owner] is not { } plan)
        {
            plan = new OperationPlan(_titles.Count == 1 ? _outline.Titled(owner) : _page.Sections[owner], _outline.GroupOf(owner));
            _plans.Add(plan);
            _current[owner] = plan;
        }

        return plan;
    }

    /// <summary>Begins other operations where the block states some, and the last ones have been described.</summary>
    private bool Open(int section, int block, int owner)
    {
        IReadOnlyList<Statement> stated = _statements.At(section, block);
        if (stated.Count == 0)
        {
            return false;
        }

        if (_current[owner] is { Statements.Count: > 0 } last && last.Parts.Exists(static part => part.Block is not Paragraph))
        {
            _current[owner] = null;
        }

        PlanOf(owner).Statements.AddRange(stated);
        return true;
    }

    /// <summary>A tag is the label of what stands in it, and states the status that it names.</summary>
    private void Add(TemplateTag block, OperationPlan plan)
    {
        ComponentTag tag = block.Tag;
        string name = tag.Name.ToString();
        if (!tag.IsEnd)
        {
            TextSlice label = BlockLabel.For(tag);
            if (RoleOf(label) is { Subject: not PartSubject.Unknown } read)
            {
                _tags.Push((name, _label, _labelRole));
                Begin(label, read);
                AddStatus(label, TagAttribute.FindAny(tag.Source, s_descriptions), plan);
            }
        }
        else if (_tags.Count > 0 && _tags.Peek().Tag == name)
        {
            (_, _label, _labelRole) = _tags.Pop();
            _isUsed = false;
        }
    }

    private void Begin(TextSlice label, PartRole role)
    {
        _label = label;
        _labelRole = role;
        _isUsed = false;
        _isOfOne = false;
    }

    private void Add(PageBlock block, OperationPlan plan, TextSlice? heading, bool isProse, bool isAlternative)
    {
        if (block is TemplateTag tag)
        {
            Add(tag, plan);
            return;
        }

        if (block is CodeListing { Title: { } title } && RoleOf(title) is { Subject: not PartSubject.Unknown } titled)
        {
            plan.Parts.Add(new LabelledBlock(block, title, titled));
            return;
        }

        if (BlockLabel.Read(block) is { } label)
        {
            string said = PlainText.Meaning(label);
            PartRole read = RoleOf(label);
            if (LabelWords.IsJoint(said))
            {
                return;
            }

            if (read.Subject != PartSubject.Unknown || _isUsed)
            {
                Begin(label, read);
                _isOfOne = block is CodeListing;
                return;
            }
        }

        PartRole role = _label is null ? _headingRole : _labelRole;
        _isUsed |= block is Table or ItemList or MemberElements;
        if (block is Paragraph && _label is null && isProse)
        {
            plan.Prose.Add(block);
        }

        plan.Parts.Add(new LabelledBlock(block, _label ?? heading, role, isAlternative));
        _label = _isOfOne ? null : _label;
        _isOfOne = false;
    }
}
