using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides that a row of the type of the items of the list around it is an item, under the title of its type: where it stands alone
/// there, and holds rows itself.
/// </summary>
internal static class ItemRowRule
{
    private const string Name = "Type.RowIsItem";

    /// <summary>The pages, their lists with such rows as lists of what is in the rows; those without are the same.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages) => pages.ConvertAll(static page => page.Source.NamesByHeadings && HasItem(page) ? Apply(page) : page);

    private static PageFacts Apply(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(static group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = page.Models.ConvertAll(static model => model with { Properties = Apply(model.Properties), Alias = Apply(model.Alias) }),
    };

    private static OperationFacts Apply(OperationFacts operation) => operation with
    {
        Parameters = Apply(operation.Parameters),
        Body = operation.Body is { } body ? body with { Type = Apply(body.Type) } : null,
        Returns = operation.Returns is { } returns ? returns with { Type = Apply(returns.Type) } : null,
        Responses = operation.Responses?.ConvertAll(response => response with { Type = Apply(response.Type) }),
    };

    private static EquatableArray<MemberFacts>? Apply(EquatableArray<MemberFacts>? members) => members?.ConvertAll(member => member with { Type = Apply(member.Type) });

    private static Located<TypeFact>? Apply(Located<TypeFact>? type) => type is { } stated ? stated with { Value = Apply(stated.Value) } : null;

    private static TypeFact Apply(TypeFact type) => type switch
    {
        ListTypeFact list when ItemOf(list) is { } item => list with { Item = Apply(item), InferredBy = Name },
        ListTypeFact list => list with { Item = Apply(list.Item) },
        MapTypeFact map => map with { Value = Apply(map.Value) },
        UnionTypeFact union => union with { Options = union.Options.ConvertAll(Apply) },
        ObjectTypeFact inline => inline with { Properties = Apply((EquatableArray<MemberFacts>?)inline.Properties)!.Value },
        NamedTypeFact { Otherwise: { } otherwise } named => named with { Otherwise = Apply(otherwise) },
        _ => type,
    };

    /// <summary>The type of the row that is an item; null where there is none.</summary>
    private static TypeFact? ItemOf(ListTypeFact list) =>
        DescribedIn(list.Item) is { ModelName: { } model, Properties: { Count: 1 } rows }
        && rows[0].Type is { } row && DescribedIn(row.Value) is { ModelName: { } same } && model == same
            ? row.Value
            : null;

    /// <summary>What the page prints of an object, in place or beside the name of a model.</summary>
    private static ObjectTypeFact? DescribedIn(TypeFact type) => (type is NamedTypeFact named ? named.Otherwise : type) as ObjectTypeFact;

    private static bool HasItem(PageFacts page) => page.Groups.Exists(static group => group.Operations.Exists(HasItem)) || page.Models.Exists(static model => HasItem(model.Properties) || HasItem(model.Alias));

    private static bool HasItem(OperationFacts operation) =>
        HasItem(operation.Parameters)
        || HasItem(operation.Body?.Type)
        || HasItem(operation.Returns?.Type)
        || (operation.Responses ?? []).Exists(static response => HasItem(response.Type));

    private static bool HasItem(EquatableArray<MemberFacts>? members) => (members ?? []).Exists(static member => HasItem(member.Type));

    private static bool HasItem(Located<TypeFact>? type) => type is { } stated && HasItem(stated.Value);

    private static bool HasItem(TypeFact type) => type switch
    {
        ListTypeFact list => ItemOf(list) is not null || HasItem(list.Item),
        MapTypeFact map => HasItem(map.Value),
        UnionTypeFact union => union.Options.Exists(HasItem),
        ObjectTypeFact inline => HasItem(inline.Properties),
        NamedTypeFact { Otherwise: { } otherwise } => HasItem(otherwise),
        _ => false,
    };
}
