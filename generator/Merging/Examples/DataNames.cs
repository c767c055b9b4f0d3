using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>
/// Tells objects whose names are data, such as labels by name or containers by id, from those whose names are fields. In doubt they are
/// fields: a map would lose their types.
/// </summary>
internal static class DataNames
{
    private const int MinIdLength = 8;

    private static readonly HashSet<string> s_maps = new(StringComparer.OrdinalIgnoreCase) { "labels", "annotations", "tags", "headers", "env", "environment", "env_vars", "environment_variables" };

    /// <param name="owner">The name of the member that holds the objects; null where none does.</param>
    public static bool AreIn(JsonShape shape, string? owner)
    {
        if (shape.Members.Count == 0 || !AreAlike(shape.Members))
        {
            return false;
        }

        return shape.Members.Exists(static member => IsData(member.Name.Value))
            || (owner is not null && s_maps.Contains(owner) && !HoldObjects(shape.Members))
            || Differ(shape);
    }

    /// <summary>Names with signs of paths and domains, placeholders, and ids.</summary>
    private static bool IsData(string name)
    {
        foreach (char c in name)
        {
            if (c is '.' or '/' or '#' or ':' or '<' or '{' or ' ' or '*')
            {
                return true;
            }
        }

        return IsId(name);
    }

    /// <summary>Digits alone, or a long word of hexadecimal digits, some of which are none of letters.</summary>
    private static bool IsId(string name)
    {
        bool isHex = name.Length >= MinIdLength;
        bool isNumber = name.Length > 0;
        bool hasDigit = false;
        foreach (char c in name)
        {
            hasDigit |= char.IsDigit(c);
            isNumber &= char.IsDigit(c);
            isHex &= c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
        }

        return isNumber || (isHex && hasDigit);
    }

    /// <summary>Several examples have objects here that have no name in common, and hold objects that are alike.</summary>
    private static bool Differ(JsonShape shape) =>
        shape.Objects > 1 && shape.Members.Count > 2 && HoldObjects(shape.Members) && !shape.Members.Exists(member => member.Count > 1);

    private static bool HoldObjects(EquatableArray<JsonShapeMember> members) =>
        !members.Exists(static member => (member.Shape.Kinds & ~JsonKinds.Null) != JsonKinds.Object);

    /// <summary>All values are of one kind; objects have a name in common, if they have any.</summary>
    private static bool AreAlike(EquatableArray<JsonShapeMember> members)
    {
        JsonKinds kinds = JsonKinds.None;
        foreach (JsonShapeMember member in members)
        {
            kinds |= member.Shape.Kinds & ~JsonKinds.Null;
        }

        bool isOne = (kinds & (kinds - 1)) == 0 || kinds == (JsonKinds.Integer | JsonKinds.Number);
        return isOne && (kinds != JsonKinds.Object || HaveCommonName(members));
    }

    private static bool HaveCommonName(EquatableArray<JsonShapeMember> members)
    {
        JsonShape? first = null;
        foreach (JsonShapeMember member in members)
        {
            if (member.Shape.Members.Count > 0 && first is not null)
            {
                JsonShape known = first;
                if (!member.Shape.Members.Exists(inner => known.Members.Exists(other => other.Name.Value == inner.Name.Value)))
                {
                    return false;
                }
            }

            first ??= member.Shape.Members.Count > 0 ? member.Shape : null;
        }

        return true;
    }
}
