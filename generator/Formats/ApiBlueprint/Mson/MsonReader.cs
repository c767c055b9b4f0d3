using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>Reads the types and members that items of MSON describe.</summary>
/// <param name="structures">The names of the data structures of the page, by key: they come before words.</param>
internal sealed class MsonReader(HashSet<string> structures)
{
    /// <summary>The properties of an object, and behind them the structures whose properties it has as well.</summary>
    public (EquatableArray<MemberFacts> Properties, EquatableArray<Located<string>> Bases) PropertiesOf(ListNode node)
    {
        List<MemberFacts> properties = [];
        List<Located<string>> bases = [];
        AddProperties(node.Children, properties, bases);
        return (EquatableArray.From(properties), EquatableArray.From(bases));
    }

    /// <summary>A property or parameter with what is described below it.</summary>
    public MemberFacts MemberOf(ListNode node, MsonSignature signature)
    {
        MsonType? written = signature.Type is { } stated ? MsonType.Parse(stated) : null;
        TypeFact? type = TypeOf(written, node);
        EquatableArray<Located<string>> values = ValuesOf(node, written);
        return new MemberFacts
        {
            Name = signature.NameText(),
            Type = type is null ? null : new Located<TypeFact>(type, (signature.Type ?? signature.Name).Span),
            Values = values.Count > 0 ? values : null,
            IsRequired = signature.Attribute(MsonWords.Required) is { } required ? new Located<bool>(true, required.Span)
                : signature.Attribute(MsonWords.Optional) is { } optional ? new Located<bool>(false, optional.Span)
                : null,
            IsNullable = signature.Attribute(MsonWords.Nullable) is { } nullable ? new Located<bool>(true, nullable.Span) : null,
            Default = DefaultOf(node, signature),
            Description = DescriptionOf(node, signature.Description),
        };
    }

    /// <summary>What an item is by its type and what stands below it; null where neither tells.</summary>
    public TypeFact? TypeOf(MsonType? type, ListNode node)
    {
        if (type is { IsList: true })
        {
            return new ListTypeFact(ItemOf(type, node) ?? TypeInterpreter.Any, node.Children.Exists(IsNull));
        }

        if (type is { IsEnum: true } || (type is null && MsonWords.SectionsOf(node, MsonWords.Members).Count > 0))
        {
            return OneOf(type?.Arguments ?? [], node) ?? new PrimitiveTypeFact(PrimitiveKind.String);
        }

        TypeFact? named = type is null || type.IsObject ? null : NamedOrWord(type);
        if (named is PrimitiveTypeFact)
        {
            return named;
        }

        (EquatableArray<MemberFacts> properties, EquatableArray<Located<string>> bases) = PropertiesOf(node);
        if (properties.Count + bases.Count > 0)
        {
            // An object of a named structure has the properties of both.
            return new ObjectTypeFact(null, properties) { Bases = named is NamedTypeFact inherited ? [new Located<string>(inherited.Name, node.Title.Span), .. bases] : bases };
        }

        return named ?? (type is null ? null : new MapTypeFact(TypeInterpreter.Any));
    }

    /// <summary>The values that an item lists, where they are text.</summary>
    public static EquatableArray<Located<string>> ValuesOf(ListNode node, MsonType? type)
    {
        MsonType? single = type is { IsList: true, Arguments.Count: 1 } ? type.Arguments[0] : type;
        if (single is { Arguments.Count: > 0 } && !single.Arguments.TrueForAll(static argument => MsonWords.TypeOf(argument.Word) is PrimitiveTypeFact { Kind: PrimitiveKind.String }))
        {
            return [];
        }

        List<MsonSignature> listed = [];
        MsonWords.SectionsOf(node, MsonWords.Members).ForEach(members => listed.AddRange(members.Children.ConvertAll(static member => MsonSignature.Read(member.Title))));
        if (listed.Count == 0 && single is { IsEnum: true })
        {
            listed.AddRange(node.Children.FindAll(static child => !MsonWords.IsSection(child)).ConvertAll(static child => MsonSignature.Read(child.Title)).FindAll(static child => !IsProse(child)));
        }

        HashSet<string> known = new(StringComparer.Ordinal);
        List<Located<string>> values = listed.ConvertAll(static value => new Located<string>(QuotedText.Unquote(value.Name.ToString()), value.Name.Span));
        return EquatableArray.From(values.FindAll(value => value.Value.Length > 0 && known.Add(value.Value)));
    }

    /// <summary>The text behind a dash, below the line, and in items that describe nothing.</summary>
    public static Located<string>? DescriptionOf(ListNode node, TextSlice? behindDash)
    {
        List<TextSlice> parts = [];
        parts.AddRange(behindDash is { } text ? [text] : []);
        parts.AddRange(node.Content is { } content ? [content.Trim()] : []);
        foreach (ListNode child in node.Children)
        {
            parts.AddRange(!MsonWords.IsSection(child) && IsProse(MsonSignature.Read(child.Title)) ? [child.Title] : []);
        }

        if (parts.Count == 0)
        {
            return null;
        }

        string described = string.Join("\n", parts.ConvertAll(PlainText.OfProse)).Trim();
        TextSlice last = parts[parts.Count - 1];
        return described.Length == 0 ? null : new Located<string>(described, last.Page.Slice(parts[0].Start, last.End).Span);
    }

    private void AddProperties(List<ListNode> nodes, List<MemberFacts> properties, List<Located<string>> bases)
    {
        foreach (ListNode node in nodes)
        {
            if (MsonWords.IncludedBy(node) is { } included)
            {
                bases.Add(new Located<string>(included.ToString(), included.Span));
            }
            else if (MsonWords.IsSection(node, MsonWords.OneOf))
            {
                int first = properties.Count;
                AddProperties(node.Children, properties, bases);
                for (int i = first; i < properties.Count; i++)
                {
                    // One of them comes, the others do not.
                    properties[i] = properties[i] with { IsRequired = new Located<bool>(false, node.Title.Span) };
                }
            }
            else if (MsonWords.IsSection(node, MsonWords.Properties))
            {
                AddProperties(node.Children, properties, bases);
            }
            else if (!MsonWords.IsSection(node) && !node.HoldsText && MsonSignature.Read(node.Title) is { IsVariable: false, Name.IsEmpty: false } signature && !IsProse(signature))
            {
                properties.Add(MemberOf(node, signature));
            }
        }
    }

    /// <summary>What the elements of a list are: by the type's arguments, or by the items below it.</summary>
    private TypeFact? ItemOf(MsonType list, ListNode node)
    {
        if (list.Arguments.Count > 1)
        {
            return OneOf(list.Arguments, node);
        }

        if (list.Arguments.Count == 1 && list.Arguments[0].IsList)
        {
            return TypeOf(list.Arguments[0], node);
        }

        List<ListNode> below = [.. node.Children.FindAll(static child => !MsonWords.IsSection(child))];
        MsonWords.SectionsOf(node, MsonWords.Items).ForEach(items => below.AddRange(items.Children));
        ListNode properties = new(node.Title, node.Column);
        properties.Children.AddRange(below.FindAll(static item => MsonSignature.Read(item.Title) is { HasAttributes: true, Name.IsEmpty: false }));
        return list.Arguments.Count == 1 ? TypeOf(list.Arguments[0], properties)
            : properties.Children.Count > 0 ? TypeOf(null, properties)
            : Union(OptionsOf(below));
    }

    /// <summary>The types of elements that stand alone: <c>(string)</c>, <c>(Plant)</c>.</summary>
    private List<TypeFact> OptionsOf(List<ListNode> items)
    {
        List<TypeFact> options = [];
        foreach (ListNode item in items)
        {
            if (MsonSignature.Read(item.Title) is { Name.IsEmpty: true, Type: { } type } && TypeOf(MsonType.Parse(type), item) is { } option)
            {
                options.Add(option);
            }
        }

        return options;
    }

    /// <summary>An element that may be null: <c>(string, nullable)</c>.</summary>
    private static bool IsNull(ListNode item) => MsonSignature.Read(item.Title) is { Name.IsEmpty: true } signature && signature.Attribute(MsonWords.Nullable) is not null;

    private TypeFact? OneOf(List<MsonType> types, ListNode node)
    {
        ListNode nothing = new(node.Title, node.Column);
        return Union(types.ConvertAll(type => TypeOf(type, nothing) ?? TypeInterpreter.Any));
    }

    private static TypeFact? Union(List<TypeFact> options)
    {
        List<TypeFact> different = [];
        options.ForEach(option =>
        {
            if (!different.Contains(option))
            {
                different.Add(option);
            }
        });
        return different.Count == 0 ? null : different.Count == 1 ? different[0] : new UnionTypeFact(EquatableArray.From(different));
    }

    private TypeFact NamedOrWord(MsonType type) =>
        !structures.Contains(NameKey.From(type.Word)) && MsonWords.TypeOf(type.Word) is { } word ? word : new NamedTypeFact(StructureName.From(type.Word), null);

    private static Located<string>? DefaultOf(ListNode node, MsonSignature signature)
    {
        TextSlice? value = signature.Default;
        foreach (ListNode section in MsonWords.SectionsOf(node, MsonWords.Default))
        {
            value ??= MsonSignature.Read(section.Title).Value
                ?? (section.Children.Count == 1 ? section.Children[0].Title : section.Content);
        }

        // Lists of values are written in brackets.
        return value is { IsEmpty: false } written && written[0] != '[' ? LocatedText.From(LocatedText.Unwrapped(written)) : null;
    }

    /// <summary>Words without marks that nothing in brackets makes a name.</summary>
    private static bool IsProse(MsonSignature signature) =>
        signature is { IsMarked: false, IsVariable: false, HasAttributes: false } && Array.Exists(signature.Name.ToString().ToCharArray(), char.IsWhiteSpace);
}
