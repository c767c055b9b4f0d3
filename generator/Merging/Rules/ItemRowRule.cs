using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides that a row of the type of the items of the list around it is an item, under the title of its type: where it stands alone
/// there, and holds rows itself.
/// </summary>
internal sealed class ItemRowRule
{
    private const string Name = "Type.RowIsItem";

    private bool _isApplied;

    /// <summary>The pages, their lists with such rows as lists of what is in the rows.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages) => pages.ConvertAll(static page =>
    {
        ItemRowRule rule = new();
        PageFacts decided = page.Source.NamesByHeadings ? rule.Apply(page) : page;
        return rule._isApplied ? decided : page;
    });

    private PageFacts Apply(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = page.Models.ConvertAll(model => model with { Properties = Apply(model.Properties), Alias = Apply(model.Alias) }),
    };

    private OperationFacts Apply(OperationFacts operation) => operation with
    {
        Parameters = Apply(operation.Parameters),
        Body = operation.Body is { } body ? body with { Type = Apply(body.Type) } : null,
        Returns = operation.Returns is { } returns ? returns with { Type = Apply(returns.Type) } : null,
        Responses = operation.Responses?.ConvertAll(response => response with { Type = Apply(response.Type) }),
    };

    private EquatableArray<MemberFacts>? Apply(EquatableArray<MemberFacts>? members) => members?.ConvertAll(member => member with { Type = Apply(member.Type) });

    private Located<TypeFact>? Apply(Located<TypeFact>? type) => type is { } stated ? stated with { Value = Apply(stated.Value) } : null;

    private TypeFact Apply(TypeFact type)
    {
        switch (type)
        {
            case ListTypeFact list when ItemOf(list) is { } item:
                _isApplied = true;
                return list with { Item = Apply(item), InferredBy = Name };
            case ListTypeFact list:
                return list with { Item = Apply(list.Item) };
            case MapTypeFact map:
                return map with { Value = Apply(map.Value) };
            case UnionTypeFact union:
                return union with { Options = union.Options.ConvertAll(Apply) };
            case ObjectTypeFact inline:
                return inline with { Properties = Apply((EquatableArray<MemberFacts>?)inline.Properties)!.Value };
            case NamedTypeFact { Otherwise: { } otherwise } named:
                return named with { Otherwise = Apply(otherwise) };
            default:
                return type;
        }
    }

    /// <summary>The type of the row that is an item; null where there is none.</summary>
    private static TypeFact? ItemOf(ListTypeFact list) =>
        DescribedIn(list.Item) is { ModelName: { } model, Properties: { Count: 1 } rows }
        && rows[0].Type is { } row && DescribedIn(row.Value) is { ModelName: { } same } && model == same
            ? row.Value
            : null;

    /// <summary>What the page prints of an object, in place or beside the name of a model.</summary>
    private static ObjectTypeFact? DescribedIn(TypeFact type) => (type is NamedTypeFact named ? named.Otherwise : type) as ObjectTypeFact;
}
