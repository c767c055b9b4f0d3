using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Which pages the types of a page link to.</summary>
internal static class LinkedPages
{
    /// <summary>Whether the page describes all models that it links to, as generators write the whole of an API on one page.</summary>
    public static bool AreItself(EquatableArray<GroupFacts> groups, EquatableArray<ModelFacts> models)
    {
        bool links = false;
        bool linksElsewhere = false;
        foreach (ModelFacts model in models)
        {
            Visit(model.Alias?.Value);
            VisitAll(model.Properties);
        }

        foreach (GroupFacts group in groups)
        {
            foreach (OperationFacts operation in group.Operations)
            {
                VisitAll(operation.Parameters);
                VisitAll(operation.Fields);
                Visit(operation.Body?.Type?.Value);
                Visit(operation.Returns?.Type?.Value);
                foreach (ResponseFacts response in operation.Responses ?? [])
                {
                    Visit(response.Type?.Value);
                }
            }
        }

        return links && !linksElsewhere;

        void VisitAll(EquatableArray<MemberFacts>? members)
        {
            foreach (MemberFacts member in members ?? [])
            {
                Visit(member.Type?.Value);
            }
        }

        void Visit(TypeFact? type)
        {
            switch (type)
            {
                case NamedTypeFact { Anchor: not null, IsForeign: false } named:
                    links |= named.LinkTarget is null;
                    linksElsewhere |= named.LinkTarget is not null;
                    break;
                case ListTypeFact list:
                    Visit(list.Item);
                    break;
                case MapTypeFact map:
                    Visit(map.Value);
                    break;
                case ObjectTypeFact inline:
                    VisitAll(inline.Properties);
                    break;
                case UnionTypeFact union:
                    foreach (TypeFact option in union.Options)
                    {
                        Visit(option);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
