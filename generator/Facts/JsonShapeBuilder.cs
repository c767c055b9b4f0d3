using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Facts;

/// <summary>Puts together what several values show that stand in the same place.</summary>
internal sealed class JsonShapeBuilder
{
    // Fewer are found by looking at each.
    private const int ManyMembers = 16;

    // Most values have no members.
    private List<Member>? _members;
    private Dictionary<string, Member>? _byName;
    private JsonKinds _kinds;
    private JsonShapeBuilder? _item;
    private int _objects;

    /// <summary>The elements of all lists.</summary>
    public JsonShapeBuilder Item => _item ??= new JsonShapeBuilder();

    /// <summary>What the shapes show together.</summary>
    public static JsonShape Join(IEnumerable<JsonShape> shapes)
    {
        JsonShapeBuilder joined = new();
        foreach (JsonShape shape in shapes)
        {
            joined.Add(shape);
        }

        return joined.ToShape();
    }

    public void Add(JsonKinds kind)
    {
        _kinds |= kind;
        _objects += kind == JsonKinds.Object ? 1 : 0;
    }

    /// <summary>A member of the object that was added last.</summary>
    public JsonShapeBuilder AddMember(Located<string> name, int count = 1)
    {
        Member? member = Find(name.Value);
        if (member is null)
        {
            (_members ??= []).Add(member = new Member(name));
            _byName?.Add(name.Value, member);
        }

        member.Count += count;
        return member.Value;
    }

    public void Add(JsonShape shape)
    {
        _kinds |= shape.Kinds;
        _objects += shape.Objects;
        foreach (JsonShapeMember member in shape.Members)
        {
            AddMember(member.Name, member.Count).Add(member.Shape);
        }

        if (shape.Item is { } item)
        {
            Item.Add(item);
        }
    }

    public JsonShape ToShape() => new(_kinds)
    {
        Item = _item?.ToShape(),
        Members = MembersOfShape(),
        Objects = _objects,
    };

    private EquatableArray<JsonShapeMember> MembersOfShape()
    {
        if (_members is null)
        {
            return [];
        }

        var members = new JsonShapeMember[_members.Count];
        for (int i = 0; i < members.Length; i++)
        {
            Member member = _members[i];
            members[i] = new JsonShapeMember(member.Name, member.Value.ToShape(), member.Count);
        }

        return new EquatableArray<JsonShapeMember>(members);
    }

    private Member? Find(string name)
    {
        if (_members is null)
        {
            return null;
        }

        if (_members.Count < ManyMembers)
        {
            foreach (Member member in _members)
            {
                if (member.Name.Value == name)
                {
                    return member;
                }
            }

            return null;
        }

        _byName ??= _members.ToDictionary(static member => member.Name.Value, StringComparer.Ordinal);
        return _byName.TryGetValue(name, out Member? known) ? known : null;
    }

    private sealed class Member(Located<string> name)
    {
        public Located<string> Name { get; } = name;

        public JsonShapeBuilder Value { get; } = new();

        public int Count { get; set; }
    }
}
