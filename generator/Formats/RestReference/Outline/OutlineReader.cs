using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.RestReference.Sharing;
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
    private readonly StandingLabel _label = new();
    private PartRole _headingRole;

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
            if (reader.OwnerOf(i) is >= 0 and int owner && !(i != owner && IsOfModel(page.Sections[i].Heading.Meaning) && reader.StatusAround(i, owner) < 0))
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
        _label.EndAll();
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
            Add(StatusTitle.Read(section.Heading.Source, section.Blocks.Count > 0 && section.Blocks[0] is Paragraph said && BlockLabel.Read(said) is null ? said.Source : null), PlanOf(owner));
        }

        if (!isTitle && section.Heading.Anchor is { } anchor)
        {
            PlanOf(owner).Anchors.Add(anchor);
        }

        _headingRole = own;
        TextSlice? heading = isTitle ? null : _page.Sections[named >= 0 ? named : index].Heading.Source;
        Open(index, -1, owner);
        for (int j = 0; j < section.Blocks.Count; j++)
        {
            if (named >= 0 && StatusTitle.TypeIn(section.Blocks[j]) is { } body && PlanOf(owner).Statuses is { Count: > 0 } statuses)
            {
                statuses[statuses.Count - 1] = statuses[statuses.Count - 1] with { Type = statuses[statuses.Count - 1].Type ?? body };
            }

            bool isStatement = Open(index, j, owner);
            if (isStatement && _label.IsUsed)
            {
                _label.End();
            }

            bool saysMore = isStatement && (_statements.At(index, j)[0].Kind is StatementKind.Request or StatementKind.Sentence || (_statements.At(index, j)[0].Kind == StatementKind.Row && section.Blocks[j] is ItemList));
            if (!isStatement || saysMore)
            {
                Add(section.Blocks[j], PlanOf(owner), heading, isTitle || own.Subject == PartSubject.Unknown, BlockLabel.IsAlternative(section, j));
            }
            else if (_statements.At(index, j) is { Count: 1 } single && single[0].Prose is { } said)
            {
                Add(new Paragraph(said), PlanOf(owner), heading, isProse: true, isAlternative: false);
            }
        }
    }

    /// <summary>What a label or the title of a code block says of what it is above; a status is that of a response.</summary>
    private static PartRole RoleOf(TextSlice title) => RoleOf(title, PlainText.Meaning(title));

    private static PartRole RoleOf(TextSlice title, string meaning) =>
        StatusText.Read(title, out _) is not null ? new PartRole(PartSubject.Response) : LabelWords.Read(meaning);

    /// <summary>The innermost section around this one, or it itself, that is named after a status; -1 where none is.</summary>
    private int StatusAround(int index, int owner)
    {
        int named = index;
        while (named > owner && !StatusTitle.Is(_page.Sections[named].Heading))
        {
            named = _outline.ParentOf(named);
        }

        return named > owner ? named : -1;
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
    private void Add(ComponentTag tag, OperationPlan plan)
    {
        string name = tag.Name.ToString();
        TextSlice label = BlockLabel.For(tag);
        if (tag.IsEnd)
        {
            _label.Close(name);
        }
        else if (RoleOf(label) is { Subject: not PartSubject.Unknown } role)
        {
            _label.Open(name, label, role);
            Add(StatusTitle.Read(label, TagAttribute.FindAny(tag.Source, s_descriptions)), plan);
        }
    }

    private static void Add(ResponseFacts? status, OperationPlan plan)
    {
        if (status is not null)
        {
            plan.Statuses.Add(status);
        }
    }

    private void Add(PageBlock block, OperationPlan plan, TextSlice? heading, bool isProse, bool isAlternative)
    {
        if (block is TemplateTag tag)
        {
            Add(tag.Tag, plan);
            return;
        }

        if (block is CodeListing { Title: { } title } && RoleOf(title) is { Subject: not PartSubject.Unknown } titled)
        {
            plan.Parts.Add(new LabelledBlock(block, title, titled));
            return;
        }

        if (LabelledSentence.Read(block) is { } sentence)
        {
            plan.Parts.Add(new LabelledBlock(sentence.Members, sentence.Label, LabelWords.Read(PlainText.Meaning(sentence.Label))));
            return;
        }

        if (BlockLabel.Read(block) is { } label)
        {
            string said = PlainText.Meaning(label);
            PartRole read = RoleOf(label, said);
            if (LabelWords.IsJoint(said))
            {
                return;
            }

            if (read.Subject != PartSubject.Unknown || _label.IsUsed)
            {
                _label.Begin(label, read, isOfOne: block is CodeListing);
                return;
            }
        }

        PartRole role = _label.Text is null ? _headingRole : _label.Role;
        if (block is Paragraph && _label.Text is null && isProse)
        {
            plan.Prose.Add(block);
        }

        plan.Parts.Add(new LabelledBlock(block, _label.Text ?? heading, role, isAlternative));
        _label.Use(block);
        if (block is ItemList list && BlockLabel.Behind(list) is var (last, announced))
        {
            _label.Begin(last, announced);
        }
    }
}
