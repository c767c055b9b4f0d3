using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the types of a group and what is in them.</summary>
internal static class GroupNamer
{
    /// <param name="taken">What the types are called that the group brings along; null where they are called as it wants.</param>
    public static NamedPart<NamedGroup> Name(ApiGroup group, NamingIndex index, EquatableArray<string>? taken = null)
    {
        index.Groups.TryGet(group.Name, out string property);
        string className = ClassOf(property);
        var own = new OwnTypes(taken);
        var changes = new NameChangeList();
        var types = new TypeNames(index.Schemas, new EnumNamer(index.Home, own.Take, changes), index.Home.IsModern);
        EquatableArray<NamedOperation> operations = new OperationNamer(index, types, changes).Name(group, className);
        var named = new NamedGroup(
            index.Home,
            index.ClientName,
            property,
            own.Take("I" + className),
            className,
            operations.Exists(static operation => operation.HasOptional) ? own.Take(className + "Extensions") : null,
            operations.Exists(static operation => operation.LongName is not null) ? own.Take(className + "LongNames") : null,
            group.Name,
            group.Description,
            operations);
        return new NamedPart<NamedGroup>(named, EquatableArray.From(types.InlineEnums), own.Wanted, changes.ToArray());
    }

    public static string ClassOf(string property) => property + "Api";
}
