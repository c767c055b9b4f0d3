using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>
/// Gives objects the properties of the models that they extend, behind their own. A model of the same page is meant before one of
/// another page; what is described elsewhere is said where it is extended.
/// </summary>
internal sealed class ExtendedObjects
{
    private readonly Dictionary<string, ModelFacts> _ofPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelFacts> _ofAll;

    private ExtendedObjects(Dictionary<string, ModelFacts> ofAll, PageFacts page)
    {
        _ofAll = ofAll;
        Add(page, _ofPage);
    }

    /// <summary>The pages with whole objects; the same pages where none extends another.</summary>
    public static List<PageFacts> Apply(List<PageFacts> pages)
    {
        if (!pages.Exists(HasExtended))
        {
            return pages;
        }

        Dictionary<string, ModelFacts> ofAll = new(StringComparer.Ordinal);
        pages.ForEach(page => Add(page, ofAll));
        return pages.ConvertAll(page => HasExtended(page) ? new ExtendedObjects(ofAll, page).Apply(page) : page);
    }

    private static bool HasExtended(PageFacts page) => page.Groups.Exists(ExtendsAny) || page.Models.Exists(ExtendsAny);

    private static void Add(PageFacts page, Dictionary<string, ModelFacts> models)
    {
        foreach (ModelFacts model in page.Models)
        {
            string key = NameKey.From(model.Name.Value);
            if (!models.ContainsKey(key))
            {
                models.Add(key, model);
            }
        }
    }

    private PageFacts Apply(PageFacts page) => page with
    {
        Groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(Apply) }),
        Models = page.Models.ConvertAll(model => model with
        {
            Properties = model.Bases.Count == 0 ? Apply(model.Properties) : With(model.Bases, Apply(model.Properties) ?? []),
            Alias = Apply(model.Alias),
            Bases = [],
        }),
    };

    private OperationFacts Apply(OperationFacts operation) => operation with
    {
        Parameters = Apply(operation.Parameters),
        Body = operation.Body is { } body ? body with { Type = Apply(body.Type) } : null,
        Returns = operation.Returns is { Type: not null } returns ? returns with { Type = Apply(returns.Type) } : operation.Returns,
        Responses = operation.Responses?.ConvertAll(response => response with { Type = Apply(response.Type) }),
    };

    private EquatableArray<MemberFacts>? Apply(EquatableArray<MemberFacts>? members) => members?.ConvertAll(member => member with { Type = Apply(member.Type) });

    private Located<TypeFact>? Apply(Located<TypeFact>? type) => type is { } stated ? stated with { Value = Apply(stated.Value) } : null;

    private TypeFact Apply(TypeFact type) => type switch
    {
        ObjectTypeFact inline => inline with { Properties = With(inline.Bases, Apply(inline.Properties)!.Value), Bases = [] },
        ListTypeFact list => list with { Item = Apply(list.Item) },
        MapTypeFact map => map with { Value = Apply(map.Value) },
        UnionTypeFact union => union with { Options = union.Options.ConvertAll(Apply) },
        _ => type,
    };

    private EquatableArray<MemberFacts> With(EquatableArray<Located<string>> bases, EquatableArray<MemberFacts> own)
    {
        if (bases.Count == 0)
        {
            return own;
        }

        List<MemberFacts> members = [.. own];
        HashSet<string> names = new(members.ConvertAll(static member => NameKey.From(member.Name.Value)), StringComparer.Ordinal);
        HashSet<string> extended = new(StringComparer.Ordinal);
        Stack<(Located<string> Base, PageSpan? Place)> open = new();
        Open(bases, place: null, open);
        while (open.Count > 0)
        {
            (Located<string> named, PageSpan? place) = open.Pop();
            string key = NameKey.From(named.Value);
            bool isOfPage = _ofPage.TryGetValue(key, out ModelFacts? model);
            if (!extended.Add(key) || (!isOfPage && !_ofAll.TryGetValue(key, out model)))
            {
                continue;
            }

            place ??= isOfPage ? null : named.Span;
            EquatableArray<MemberFacts> inherited = (model!.Properties ?? []).FindAll(member => names.Add(NameKey.From(member.Name.Value)));
            members.AddRange(place is { } span ? inherited.ConvertAll(member => At(span, member)) : inherited);
            Open(model.Alias is { Value: NamedTypeFact other } alias ? [new Located<string>(other.Name, alias.Span)] : model.Bases, place, open);
        }

        return EquatableArray.From(members);
    }

    /// <param name="place">Where what another page describes is said; null where the same page does.</param>
    private static void Open(EquatableArray<Located<string>> bases, PageSpan? place, Stack<(Located<string> Base, PageSpan? Place)> open)
    {
        for (int i = bases.Count - 1; i >= 0; i--)
        {
            open.Push((bases[i], place));
        }
    }

    private static MemberFacts At(PageSpan span, MemberFacts member) => new()
    {
        Name = member.Name with { Span = span },
        Type = member.Type is { } type ? type with { Span = span } : null,
        Values = member.Values?.ConvertAll(value => value with { Span = span }),
        IsRequired = member.IsRequired is { } required ? required with { Span = span } : null,
        IsNullable = member.IsNullable is { } nullable ? nullable with { Span = span } : null,
        Default = member.Default is { } value ? value with { Span = span } : null,
        Description = member.Description is { } description ? description with { Span = span } : null,
    };

    private static bool ExtendsAny(GroupFacts group) => group.Operations.Exists(static operation =>
        ExtendsAny(operation.Parameters)
        || ExtendsAny(operation.Body?.Type)
        || ExtendsAny(operation.Returns?.Type)
        || (operation.Responses ?? []).Exists(static response => ExtendsAny(response.Type)));

    private static bool ExtendsAny(ModelFacts model) => model.Bases.Count > 0 || ExtendsAny(model.Properties) || ExtendsAny(model.Alias);

    private static bool ExtendsAny(EquatableArray<MemberFacts>? members) => (members ?? []).Exists(static member => ExtendsAny(member.Type));

    private static bool ExtendsAny(Located<TypeFact>? type) => type is { } stated && ExtendsAny(stated.Value);

    private static bool ExtendsAny(TypeFact type) => type switch
    {
        ObjectTypeFact inline => inline.Bases.Count > 0 || ExtendsAny(inline.Properties),
        ListTypeFact list => ExtendsAny(list.Item),
        MapTypeFact map => ExtendsAny(map.Value),
        UnionTypeFact union => union.Options.Exists(ExtendsAny),
        _ => false,
    };
}
