using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>
/// The enums that a model page defines for its properties below them: <c>## Enum: StatusEnum</c> for the type
/// <c>[**StatusEnum**](#StatusEnum)</c> (Java), <c>## Enum: status</c> for the type <c>inline</c> of <c>status</c> (Kotlin).
/// </summary>
internal sealed class PropertyEnums
{
    private const string Inline = "inline";

    private readonly Dictionary<string, EnumFacts> _enums = new(StringComparer.OrdinalIgnoreCase);

    public static PropertyEnums Read(DocsPage page, PageContext context)
    {
        PropertyEnums enums = new();
        foreach (PageSection section in page.Sections)
        {
            if (ModelHeadings.EnumOfProperty(section.Heading.Title) is { } name && EnumReader.Read(section, context) is { Kind: not null } facts)
            {
                enums._enums[InnermostName(name)] = facts;
            }
        }

        return enums;
    }

    public EquatableArray<MemberFacts> Apply(EquatableArray<MemberFacts> members)
    {
        if (_enums.Count == 0)
        {
            return members;
        }

        List<MemberFacts> applied = new(members.Count);
        foreach (MemberFacts member in members)
        {
            applied.Add(member.Type is { } type
                ? member with { Type = type with { Value = Resolve(type.Value, member.Name.Value) } }
                : member);
        }

        return EquatableArray.From(applied);
    }

    private TypeFact Resolve(TypeFact type, string property) => type switch
    {
        NamedTypeFact { LinkTarget: null } named when _enums.TryGetValue(named.Name == Inline ? property : named.Name, out EnumFacts? facts) => TypeOf(facts),
        ListTypeFact list => new ListTypeFact(Resolve(list.Item, property)),
        MapTypeFact map => new MapTypeFact(Resolve(map.Value, property)),
        _ => type,
    };

    /// <summary>Only text has literals.</summary>
    private static TypeFact TypeOf(EnumFacts facts)
    {
        if (facts.Kind is { } kind and not PrimitiveKind.String)
        {
            return new PrimitiveTypeFact(kind);
        }

        List<string> values = new(facts.Values.Count);
        foreach (Stated<string> value in facts.Values)
        {
            values.Add(value.Value);
        }

        return new LiteralsTypeFact(EquatableArray.From(values));
    }

    /// <summary>Java titles the enum of a list's items with the list: <c>Enum: List&lt;StatusEnum&gt;</c>.</summary>
    private static string InnermostName(string title)
    {
        int start = title.LastIndexOfAny(['<', ' ', ',']) + 1;
        return title.Substring(start).TrimEnd('>');
    }
}
