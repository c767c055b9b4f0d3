using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Facts;

/// <summary>Puts together what several values show that stand in the same place.</summary>
internal sealed class JsonShapeBuilder
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);
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
        if (!_byName.TryGetValue(name.Value, out Member? member))
        {
            _members.Add(member = new Member(name));
            _byName.Add(name.Value, member);
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
        Members = EquatableArray.From(_members.ConvertAll(static member => new JsonShapeMember(member.Name, member.Value.ToShape(), member.Count))),
        Objects = _objects,
    };

    private sealed class Member(Located<string> name)
    {
        public Located<string> Name { get; } = name;

        public JsonShapeBuilder Value { get; } = new();

        public int Count { get; set; }
    }
}
