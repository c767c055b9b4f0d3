using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Reads the sections of a page that describe models: a table of properties or of values under a heading that names it.</summary>
internal sealed class ModelSectionsReader
{
    private static readonly HashSet<string> s_parts = new(StringComparer.OrdinalIgnoreCase)
    {
        "properties", "fields", "attributes", "structure", "object", "members", "schema", "model", "definition", "object attributes", "object properties", "base attributes", "values",
    };

    private static readonly string[] s_statuses = ["status", "statuses"];

    // Headings of models, whatever the models are called.
    private static readonly HashSet<string> s_lists = new(StringComparer.OrdinalIgnoreCase) { "definitions", "models", "schemas", "components", "types", "data models", "data types", "objects" };

    private readonly MarkdownPage _page;
    private readonly PageOutline _outline;
    private readonly ModelExamples _examples;
    private readonly List<(int Section, ModelFacts Model)> _models = [];
    private readonly List<string> _titles = [];

    // Behind the sections of the members of the last model.
    private int _next;

    private ModelSectionsReader(MarkdownPage page, PageOutline outline, FormatContext context)
    {
        _examples = new ModelExamples(context);
        _page = page;
        _outline = outline;
    }

    /// <param name="owned">The sections that belong to operations.</param>
    public static EquatableArray<ModelFacts> Read(MarkdownPage page, PageOutline outline, HashSet<int> owned, FormatContext context)
    {
        ModelSectionsReader reader = new(page, outline, context);
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if ((page.Sections[i].Level > 0 || owned.Count == 0) && i >= reader._next && !owned.Contains(i) && !outline.IsHistory(i))
            {
                reader.Add(i);
            }
        }

        // Another name of a type is no documentation by itself.
        return reader._models.Exists(static found => found.Model.Alias is null) || owned.Count > 0 ? reader.WithOtherAnchors() : [];
    }

    /// <summary>The model of a section, and those of its parts.</summary>
    private void Add(int index)
    {
        PageSection whole = _outline.Titled(index);
        List<PageSection> parts = SectionParts.Split(whole);
        bool isCalledEnum = whole.Blocks.Exists(TypeLabel.SaysEnum);
        List<MemberRow> below = MemberHeadingsReader.Read(_page, _outline, index, s_parts.Contains(whole.Heading.Meaning.Trim(' ', ':')));
        for (int part = 0; part < parts.Count; part++)
        {
            PageSection named = part == 0 ? NamedBy(index) : parts[part];
            string name = LinkedName.ModelName(named.Heading.Meaning) is { Length: > 0 } called ? called : IsListed(index) ? LinkedName.Pascal(named.Heading.Title) : "";
            if (ReadSection(parts[part], named, name, isPart: part > 0, isCalledEnum, part == 0 ? below : []) is { } model)
            {
                _next = below.Count == 0 ? _next : BehindAll(index);
                _models.Add((index, model));
                _titles.Add(named.Heading.Title);
            }
        }
    }

    private int BehindAll(int index)
    {
        int next = index + 1;
        while (_outline.IsBelow(next, index))
        {
            next++;
        }

        return next;
    }

    /// <param name="below">The members that sections below it describe.</param>
    private ModelFacts? ReadSection(PageSection section, PageSection named, string name, bool isPart, bool isCalledEnum, List<MemberRow> below)
    {
        if (name.Length == 0 || char.IsDigit(name[0]) || GenericHeadings.IsOfParameters(section.Heading.Meaning) || IsOfStatuses(section))
        {
            return null;
        }

        bool isModel = isPart || GenericHeadings.IsModel(section.Heading.Meaning) || !ReferenceEquals(named, section);
        List<MemberRow> rows = [.. below];
        List<MemberRow> items = [];
        EnumValues? values = null;
        for (int i = 0; i < section.Blocks.Count; i++)
        {
            PageBlock block = section.Blocks[i];
            if (block is Table table)
            {
                rows.AddRange(PropertiesOf(table, isModel, BlockLabel.IsAlternative(section, i)));
                values ??= rows.Count == 0 && StatementTable.Read(table).Count == 0 ? EnumTable.Read(table, isCalledEnum) : null;
            }
            else if (block is MemberElements elements)
            {
                rows.AddRange(elements.Members.Select(static member => member.Row));
            }
            else if (block is ItemList list)
            {
                values ??= EnumItems.Read(list);
                items.AddRange(values is null ? PropertiesOf(list, isModel, section.Heading) : []);
            }
        }

        // Beside a table, lists are remarks about it.
        rows = rows.Count == 0 ? items : rows;
        bool isEnum = rows.Count == 0 && values is not null;
        Located<TypeFact>? whole = rows.Count == 0 ? null : MemberTree.TypeOf(rows);
        Located<TypeFact>? alias = rows.Count == 0 && !isEnum ? TypeLabel.TypeIn(section) : whole is { Value: ListTypeFact or PrimitiveTypeFact or NamedTypeFact } ? whole : null;
        EquatableArray<Located<TypeFact>>? variants = whole is { Value: UnionTypeFact union } ? union.Options.ConvertAll(option => new Located<TypeFact>(option, whole.Value.Span))
            : isModel && rows.Count == 0 && !isEnum && alias is null ? AlternativeLinks.Read(section)
            : null;
        EquatableArray<ExampleFacts> examples = _examples.Read(section);
        bool isSaid = rows.Count > 0 || isEnum || alias is not null || variants is not null;
        if (!isSaid)
        {
            bool isShown = isModel && examples.Count > 0 && !GenericHeadings.IsExample(section.Heading.Meaning);
            _examples.Keep(isShown ? [] : examples, name);
            if (!isShown)
            {
                return null;
            }
        }

        return new ModelFacts
        {
            Name = new Located<string>(name, named.Heading.Source.Span),
            Anchor = section.Level == 0 ? null : SectionAnchor.From(section.Heading),
            Description = ProseReader.Read(section.Blocks.FindAll(static block => block is Paragraph && BlockLabel.Read(block) is null)),
            Alias = alias,
            Variants = variants,
            Properties = isEnum || alias is not null || variants is not null || rows.Count == 0 ? null : MemberTree.From(RequiredMarks.Apply(rows, label: null)),
            Values = isEnum ? values!.Values : null,
            ValueNames = isEnum ? values!.Names : [],
            ValueKind = isEnum ? values!.Kind : null,
            Examples = isEnum || alias is not null ? [] : examples,
            IsShown = !isSaid,
        };
    }

    /// <summary>
    /// The heading is one of HTTP statuses or errors, and no table says otherwise: with types, it is of an error and not of its codes,
    /// and what <c>Plant status</c> lists may be the values of a property.
    /// </summary>
    private static bool IsOfStatuses(PageSection section) =>
        section.Level > 0 && LabelWords.Read(section.Heading.Meaning).Subject == PartSubject.Statuses
        && !section.Blocks.Exists(HasTypes)
        && !(Array.Exists(s_statuses, word => section.Heading.Meaning.EndsWith(word, StringComparison.OrdinalIgnoreCase)) && section.Blocks.Exists(static block => block is Table table && StatusTable.Read(table) is null or { Count: 0 }));

    /// <summary>Members with types, which statuses have none of: the section is of an error, not of its codes.</summary>
    private static bool HasTypes(PageBlock block) => block is MemberElements || (block is Table table && MemberColumns.Read(table) is { Type: >= 0 });

    /// <summary>The section itself, or the one around it where it is called Properties and the like.</summary>
    private PageSection NamedBy(int index)
    {
        int named = index;
        while (_outline.ParentOf(named) >= 0 && s_parts.Contains(_page.Sections[named].Heading.Meaning.Trim(' ', ':')) && !IsListed(named) && (_outline.ParentOf(named) > 0 || _outline.Titled(0).Heading.Title.Length > 0))
        {
            named = _outline.ParentOf(named);
        }

        return _outline.Titled(named);
    }

    /// <summary>It stands below a heading of models, and is one whatever it is called.</summary>
    private bool IsListed(int section) => _outline.ParentOf(section) is >= 0 and int around && s_lists.Contains(_page.Sections[around].Heading.Meaning);

    /// <summary>A table under any other heading describes a model where its types are types.</summary>
    private static List<MemberRow> PropertiesOf(Table table, bool isModel, bool isAlternative)
    {
        if (MemberColumns.Read(table) is not { } columns || (columns.Type < 0 && !isModel) || columns.In >= 0)
        {
            return [];
        }

        List<MemberRow> rows = MemberRowsReader.Read(table, columns, isAlternative);
        int typed = rows.FindAll(static row => row.Facts.Type is not null).Count;
        return isModel || 2 * typed > table.Rows.Count ? rows : [];
    }

    /// <summary>
    /// The items of a list below the heading of a model, where one of them at least has a type; where half of them have, also below a
    /// heading that the page gives its own name as its anchor: <c>## PlantSpec {#PlantSpec}</c>.
    /// </summary>
    private static List<MemberRow> PropertiesOf(ItemList list, bool isModel, Heading heading)
    {
        bool isLinked = heading.Anchor is { } anchor && anchor == heading.Title;
        List<MemberRow> rows = isModel || isLinked ? MemberItemsReader.Read(list) ?? [] : [];
        bool isTyped = isModel
            ? rows.Exists(static row => (row.Facts.Type ?? row.Facts.SuggestedType) is not null)
            : 2 * rows.FindAll(static row => row.Facts.Type is not null).Count >= list.Items.Count;
        return isTyped ? rows : [];
    }

    private EquatableArray<ModelFacts> WithOtherAnchors()
    {
        ModelAnchors anchors = ModelAnchors.From(_page, _outline, _models);
        List<ModelFacts> models = [];
        for (int i = 0; i < _models.Count; i++)
        {
            ModelFacts model = _models[i].Model;
            models.Add(model with { Name = NameOf(i), OtherAnchors = anchors.AnchorsOf(i), Examples = [.. model.Examples, .. _examples.KeptFor(model)] });
        }

        return EquatableArray.From(models);
    }

    /// <summary>Values that would be called as an object of the page are called by all words of their heading: <c>Plant type</c> beside <c>Plant object</c>.</summary>
    private Located<string> NameOf(int model)
    {
        ModelFacts named = _models[model].Model;
        bool isTaken = named.Values is not null && _models.Exists(other => other.Model.Values is null && other.Model.Name.Value == named.Name.Value);
        return isTaken ? named.Name with { Value = LinkedName.Pascal(_titles[model]) } : named.Name;
    }
}
