using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint.Lists;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Mson;

/// <summary>The words of MSON: what a type may be besides required, and the items that say something of the one around them.</summary>
internal static class MsonWords
{
    public const string Members = "Members";
    public const string Items = "Items";
    public const string Default = "Default";
    public const string OneOf = "One Of";
    public const string Properties = "Properties";
    public const string Required = "required";
    public const string Optional = "optional";
    public const string Nullable = "nullable";

    private const string Values = "Values";
    private const string Sample = "Sample";
    private const string Include = "Include ";

    private static readonly string[] s_attributes = [Required, Optional, Nullable, "fixed", "fixed-type", "sample", "default", "readonly", "read-only"];
    private static readonly string[] s_structures = ["object", "array", "enum"];
    private static readonly string[] s_prefixes = ["default:", "default=", "default ="];
    private static readonly string[] s_sections = [Members, Values, Items, Default, Sample, OneOf, Properties];

    /// <summary>A word of the format that is no type, or an example.</summary>
    public static bool IsAttribute(string text) =>
        Array.IndexOf(s_attributes, text.ToLowerInvariant()) >= 0 || text.StartsWith("sample", StringComparison.OrdinalIgnoreCase) || text.StartsWith("example", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what stands in brackets has a word of the format, and is no remark.</summary>
    public static bool IsTypeList(TextSlice list) => Array.Exists(list.ToString().Split(','), static part =>
        part.Trim().Trim('`') is var word && (IsAttribute(word) || TypeOf(word) is not null || Array.Exists(s_structures, known => word == known || word.StartsWith(known + "[", StringComparison.Ordinal))));

    /// <summary>The value in <c>default: 5</c>.</summary>
    public static TextSlice? DefaultOf(TextSlice attribute)
    {
        string? prefix = Array.Find(s_prefixes, prefix => attribute.ToString().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return prefix is null ? null : LocatedText.Unwrapped(attribute.Sub(prefix.Length, attribute.Length));
    }

    /// <summary>An item that says something of the one that it stands in.</summary>
    public static bool IsSection(ListNode node) => IncludedBy(node) is not null || Array.Exists(s_sections, section => IsSection(node, section));

    /// <summary>A property of the same name has a type in brackets.</summary>
    public static bool IsSection(ListNode node, string section) => node.Is(section) && node.Title.IndexOf('(', section.Length) < 0;

    /// <summary>The children that are such sections; <c>Values</c> are members as earlier versions of the format write them.</summary>
    public static List<ListNode> SectionsOf(ListNode node, string section) =>
        node.Children.FindAll(child => IsSection(child, section) || (section == Members && IsSection(child, Values)));

    /// <summary>The structure whose properties the one around has too: <c>Include Plant</c>.</summary>
    public static TextSlice? IncludedBy(ListNode node) =>
        node.Title.StartsWith(Include) ? MsonSignature.Read(node.Title.Sub(Include.Length, node.Title.Length)).Name : null;

    /// <summary>The type that a word is; null where it can only be the name of a structure.</summary>
    public static TypeFact? TypeOf(string word) => CommonWords.Types.TryGetValue(word, out TypeWord? known) && known is { Kind: TypeWordKind.Primitive, IsCommonName: false }
        ? new PrimitiveTypeFact(known.Primitive)
        : null;
}
