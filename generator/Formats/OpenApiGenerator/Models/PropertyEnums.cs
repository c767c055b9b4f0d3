using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.Shared.Models;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>
/// The enums that a model page defines for its properties below them: <c>## Enum: StatusEnum</c> for the type
/// <c>[**StatusEnum**](#StatusEnum)</c> (Java) or the text <c>status</c> (JavaScript), <c>## Enum: status</c> for the type
/// <c>inline</c> of <c>status</c> (Kotlin).
/// </summary>
internal sealed class PropertyEnums
{
    private const string Inline = "inline";
    private const string Suffix = "Enum";

    private readonly Dictionary<string, EnumFacts> _enums = new(StringComparer.OrdinalIgnoreCase);

    public static PropertyEnums Read(MarkdownPage page, DialectContext context)
    {
        PropertyEnums enums = new();
        foreach (PageSection section in page.Sections)
        {
            if (ModelHeadings.EnumOfProperty(section.Heading.Title) is { } name && UnknownDefaultCase.Remove(EnumReader.Read(section, context)) is { Kind: not null } facts)
            {
                enums.Add(InnermostName(name), facts, context.Vocabulary);
            }
        }

        return enums;
    }

    public EquatableArray<MemberFacts> Apply(EquatableArray<MemberFacts> members) => _enums.Count == 0 ? members : members.ConvertAll(Apply);

    /// <summary>A type names the enum as its heading does; a property's name has lost its escape.</summary>
    private void Add(string name, EnumFacts facts, IVocabulary vocabulary)
    {
        _enums[name] = facts;
        string property = vocabulary.UndoEscape(name);
        if (!_enums.ContainsKey(property))
        {
            _enums.Add(property, facts);
        }
    }

    private MemberFacts Apply(MemberFacts member) =>
        member.Type is { } type ? member with { Type = type with { Value = Resolve(type.Value, member.Name.Value) } } : member;

    private TypeFact Resolve(TypeFact type, string property) => type switch
    {
        NamedTypeFact { LinkTarget: null } named when _enums.TryGetValue(named.Name == Inline ? property : named.Name, out EnumFacts? facts) => TypeOf(facts),
        PrimitiveTypeFact { Kind: PrimitiveKind.String } when _enums.TryGetValue(property + Suffix, out EnumFacts? facts) => TypeOf(facts),
        ListTypeFact list => list with { Item = Resolve(list.Item, property) },
        MapTypeFact map => map with { Value = Resolve(map.Value, property) },
        _ => type,
    };

    /// <summary>Only text has literals.</summary>
    private static TypeFact TypeOf(EnumFacts facts)
    {
        if (facts.Kind is { } kind and not PrimitiveKind.String)
        {
            return new PrimitiveTypeFact(kind);
        }

        return new LiteralsTypeFact(facts.Values.ConvertAll(static value => value.Value));
    }

    /// <summary>Java titles the enum of a list's items with the list: <c>Enum: List&lt;StatusEnum&gt;</c>.</summary>
    private static string InnermostName(string title)
    {
        int start = title.LastIndexOfAny(['<', '[', ' ', ',']) + 1;
        return title.Substring(start).TrimEnd('>', ']');
    }
}
