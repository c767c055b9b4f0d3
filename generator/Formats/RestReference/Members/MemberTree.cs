using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Puts rows into those that they are nested in: by their depth, and by dotted names such as <c>metadata.labels</c> and <c>items[].id</c>.</summary>
internal sealed class MemberTree
{
    private const int MaxDepth = 12;

    // Fewer are found by looking at each.
    private const int ManyChildren = 16;

    private readonly Node _top = new(default);

    private MemberTree()
    {
    }

    /// <summary>
    /// The members at the top, each with what is nested in it as its type; of rows of one name the first counts. What is nested in a
    /// row without a name is in that around it.
    /// </summary>
    public static EquatableArray<MemberFacts> From(IReadOnlyList<MemberRow> rows)
    {
        MemberTree tree = new();
        List<(int Depth, Node? Node)> open = [];
        for (int i = 0; i < rows.Count; i++)
        {
            MemberRow row = rows[i];
            while (open.Count > 0 && open[open.Count - 1].Depth >= row.Depth)
            {
                open.RemoveAt(open.Count - 1);
            }

            Node? parent = open.Count == 0 ? null : open[open.Count - 1].Node;
            if (row is { IsUnnamed: true, IsAlternative: true, Facts.Type: { } option })
            {
                parent?.AddOption(option.Value);
            }

            open.Add((row.Depth, row.IsUnnamed ? parent : tree.Add(parent, row.Facts, open.Count)));
        }

        return FactsOf(tree._top.Children);
    }

    /// <summary>The type of the whole that the rows describe: an object of them, or what a row without a name says around the others.</summary>
    /// <param name="rows">One at least.</param>
    public static Located<TypeFact> TypeOf(IReadOnlyList<MemberRow> rows)
    {
        MemberRow first = rows[0];
        EquatableArray<MemberFacts> members = From(rows);
        bool isAround = first is { IsUnnamed: true, IsAlternative: false, Depth: 0 };
        EquatableArray<TypeFact> options = RowOptions.From(rows, isAround ? 1 : 0);
        TypeFact? said = options.Count > 1 ? RowOptions.OneOf(options, isAround ? first.Facts.Type?.Value : null) : first is { IsUnnamed: true, Depth: 0 } ? first.Facts.Type?.Value : null;
        ObjectTypeFact inside = new(null, members) { ModelName = ModelIn(said)?.Name };
        return new Located<TypeFact>(said is ListTypeFact list ? members.Count == 0 ? list : new ListTypeFact(inside) : members.Count == 0 ? said ?? inside : inside, first.Facts.Name.Span);
    }

    private Node Add(Node? parent, MemberFacts facts, int depth)
    {
        string[] parts = PartsOf(facts.Name.Value, depth);
        for (int i = 0; i < parts.Length; i++)
        {
            bool isLast = i == parts.Length - 1;
            string part = parts[i];
            bool isList = !isLast && part.EndsWith("[]", StringComparison.Ordinal);
            string name = isList ? part.Substring(0, part.Length - 2) : part;
            Node node = (parent ?? _top).Child(name, facts.Name);
            node.IsList |= isList;
            node.Facts ??= !isLast ? null : facts.Name == node.Name ? facts : facts with { Name = node.Name };
            parent = node;
        }

        return parent!;
    }

    /// <summary>The names between dots; a name that begins or ends with one, or is in brackets, is whole.</summary>
    private static string[] PartsOf(string name, int depth)
    {
        if (name.IndexOf('.') < 0)
        {
            return [name];
        }

        string[] parts = name.Split('.');
        bool isPath = parts.Length + depth <= MaxDepth && Array.TrueForAll(parts, static part => part.Length > 0 && part[0] != '[' && part.IndexOf('/') < 0);
        return isPath ? parts : [name];
    }

    private static EquatableArray<MemberFacts> FactsOf(IReadOnlyList<Node> nodes)
    {
        List<MemberFacts> members = [];
        foreach (Node node in nodes)
        {
            // Among properties it says that there may be others, as in every object.
            if (nodes.Count == 1 || !IsPlaceholder(node.Name.Value))
            {
                members.Add(FactsOf(node));
            }
        }

        return EquatableArray.From(members);
    }

    private static MemberFacts FactsOf(Node node)
    {
        MemberFacts facts = node.Facts ?? new MemberFacts { Name = node.Name };
        if (node.Children.Count == 0 || HasNotes(facts, node.Children))
        {
            EquatableArray<TypeFact> options = node.Options;
            return options.Count == 0 ? facts : facts with { Type = new Located<TypeFact>(RowOptions.OneOf(options, facts.Type?.Value), facts.Type?.Span ?? facts.Name.Span) };
        }

        EquatableArray<MemberFacts> children = FactsOf(node.Children);
        Located<TypeFact>? said = facts.Type ?? facts.SuggestedType;
        NamedTypeFact? named = ModelIn(said?.Value);
        TypeFact nested = children.Count == 1 && IsPlaceholder(children[0].Name.Value)
            ? new MapTypeFact((children[0].Type ?? children[0].SuggestedType)?.Value ?? TypeInterpreter.Any)
            : new ObjectTypeFact(null, children) { ModelName = named?.Name };
        if (named is { Anchor: not null, IsPartial: false, IsForeign: false })
        {
            nested = named with { Otherwise = nested };
        }

        bool isList = node.IsList || said is { Value: ListTypeFact };
        TypeFact type = isList ? new ListTypeFact(nested) : said is { Value: MapTypeFact { Value: not PrimitiveTypeFact } } ? new MapTypeFact(nested) : nested;
        return facts with
        {
            Type = new Located<TypeFact>(type, said?.Span ?? facts.Name.Span),
            SuggestedType = null,
            Values = null,
            IsRequired = facts.IsRequired ?? (node.Facts is null && children.Exists(static child => child.IsRequired is { Value: true }) ? new Located<bool>(true, facts.Name.Span) : null),
        };
    }

    /// <summary>What is nested in a single value, and has no type, are no properties but its values, or remarks about it.</summary>
    private static bool HasNotes(MemberFacts facts, IReadOnlyList<Node> children) =>
        facts.Type is { Value: PrimitiveTypeFact { Kind: not PrimitiveKind.Any } } && children.All(IsUntyped);

    private static bool IsUntyped(Node node) => node.Facts?.Type is null && node.Children.All(IsUntyped);

    /// <summary>The model that something is, or its items.</summary>
    private static NamedTypeFact? ModelIn(TypeFact? type) => (type is ListTypeFact list ? list.Item : type) as NamedTypeFact;

    /// <summary>A name that stands for any: the object is a map.</summary>
    private static bool IsPlaceholder(string name) => name is "*" or "additionalProperties" || (name.Length > 2 && name[0] is '<' or '{');

    private sealed class Node(Located<string> name)
    {
        private List<Node>? _children;
        private List<TypeFact>? _options;
        private Dictionary<string, Node>? _byName;

        public Located<string> Name { get; } = name;

        public MemberFacts? Facts { get; set; }

        public bool IsList { get; set; }

        /// <summary>The types of which it is one.</summary>
        public EquatableArray<TypeFact> Options => _options is null ? default : EquatableArray.From(_options);

        public IReadOnlyList<Node> Children => _children ?? (IReadOnlyList<Node>)[];

        public void AddOption(TypeFact type)
        {
            if (_options?.Contains(type) != true)
            {
                (_options ??= []).Add(type);
            }
        }

        /// <summary>The child of this name, which the place states if there is none yet.</summary>
        public Node Child(string name, Located<string> place)
        {
            if (Find(name) is { } known)
            {
                return known;
            }

            Node child = new(place with { Value = name });
            (_children ??= []).Add(child);
            _byName?.Add(name, child);
            return child;
        }

        private Node? Find(string name)
        {
            if (_children is { Count: >= ManyChildren })
            {
                _byName ??= _children.ToDictionary(static child => child.Name.Value, StringComparer.Ordinal);
                return _byName.TryGetValue(name, out Node? known) ? known : null;
            }

            foreach (Node child in Children)
            {
                if (child.Name.Value == name)
                {
                    return child;
                }
            }

            return null;
        }
    }
}
