using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Makes models of the objects that a page describes where they are used: the page may name them, else what uses them does.</summary>
internal sealed class InlineObjects
{
    private readonly List<ModelFacts> _models = [];
    private readonly HashSet<string> _ambiguous;
    private readonly bool _areOfOperations;

    private InlineObjects(HashSet<string> ambiguous, bool areOfOperations)
    {
        _ambiguous = ambiguous;
        _areOfOperations = areOfOperations;
    }

    /// <summary>The pages with a model for each such object; the pages themselves where they have none.</summary>
    public static List<PageFacts> Lift(List<PageFacts> pages)
    {
        HashSet<string> ambiguous = Ambiguous(pages);
        return pages.ConvertAll(page => Lift(page, ambiguous));
    }

    private static PageFacts Lift(PageFacts page, HashSet<string> ambiguous)
    {
        if (!page.Groups.Exists(HasObject) && !page.Models.Exists(HasObject))
        {
            return page;
        }

        var ofOperations = new InlineObjects(ambiguous, areOfOperations: true);
        var ofModels = new InlineObjects(ambiguous, areOfOperations: false);
        EquatableArray<GroupFacts> groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => ofOperations.Lift(operation, group.Name?.Value)) });
        EquatableArray<ModelFacts> models = page.Models.ConvertAll(model => model with
        {
            Properties = ofModels.Lift(model.Properties, model.Name.Value),
            Alias = ofModels.Lift(model.Alias, model.Name.Value + " item"),
        });
        return page with { Groups = groups, Models = [.. models, .. ofOperations._models, .. ofModels._models] };
    }

    /// <summary>The keys of the operations that several groups have: what they use needs the name of the group too.</summary>
    private static HashSet<string> Ambiguous(List<PageFacts> pages)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            foreach (GroupFacts group in page.Groups)
            {
                foreach (OperationFacts operation in group.Operations)
                {
                    string key = NameKey.From(operation.Name.Value);
                    string name = NameKey.From(group.Name?.Value ?? "");
                    if (!groups.TryGetValue(key, out string? known))
                    {
                        groups.Add(key, name);
                    }
                    else if (known != name)
                    {
                        ambiguous.Add(key);
                    }
                }
            }
        }

        return ambiguous;
    }

    private OperationFacts Lift(OperationFacts stated, string? group)
    {
        OperationFacts operation = WithFormFields(stated);
        bool isAmbiguous = group is not null && _ambiguous.Contains(NameKey.From(operation.Name.Value));
        string name = isAmbiguous ? $"{group} {operation.Name.Value}" : operation.Name.Value;
        return operation with
        {
            Parameters = Lift(operation.Parameters, name),
            Body = operation.Body is { } body
                ? body with { Type = Lift(body.Type, name + " request"), Example = body.Type is null ? Lift(body.Example, name + " request", isShown: true) : null }
                : null,
            Shown = operation.Returns is null ? Lift(operation.Shown, name + " response", isShown: true) : null,
            Returns = operation.Returns is { } returns ? returns with { Type = Lift(returns.Type, name + " response") } : null,
            Responses = operation.Responses?.ConvertAll(response => response with
            {
                Type = Lift(response.Type, NameOf(response, name)),
                Example = response.Type is null ? Lift(response.Example, NameOf(response, name), isShown: true) : null,
            }),
        };
    }

    /// <summary>A form has no model: its fields are sent one by one.</summary>
    private static OperationFacts WithFormFields(OperationFacts operation)
    {
        if (operation.Body is not { MediaTypes: { Count: > 0 } mediaTypes, Type.Value: ObjectTypeFact form } body || !MediaTypes.IsForm(mediaTypes[0].Value))
        {
            return operation;
        }

        EquatableArray<MemberFacts> fields = form.Properties.ConvertAll(
            static field => field with { In = new Located<ParameterLocation>(ParameterLocation.Form, field.Name.Span) });
        return operation with { Parameters = [.. operation.Parameters ?? [], .. fields], Body = body with { Type = null } };
    }

    /// <summary>A failure is another model than a success.</summary>
    private static string NameOf(ResponseFacts response, string operation) =>
        response.Statuses.Value.First < 300 ? operation + " response" : $"{operation} {response.Statuses.Value} response";

    private EquatableArray<MemberFacts>? Lift(EquatableArray<MemberFacts>? members, string owner) =>
        members?.ConvertAll(member => member.Type is null && member.Shown is null ? member : member with
        {
            Type = Lift(member.Type, $"{owner} {member.Name.Value}"),
            Shown = Lift(member.Shown, $"{owner} {member.Name.Value}", isShown: true),
        });

    private Located<TypeFact>? Lift(Located<TypeFact>? stated, string user, bool isShown = false) =>
        stated is { } type ? new Located<TypeFact>(Lift(type.Value, type.Span, user, isShown), type.Span) : null;

    private TypeFact Lift(TypeFact type, PageSpan span, string user, bool isShown)
    {
        switch (type)
        {
            case ObjectTypeFact inline:
                string name = inline.Name ?? Casing.ToPascal(user);
                _models.Add(new ModelFacts
                {
                    Name = new Located<string>(name, span),
                    Properties = Lift(inline.Properties, name),
                    IsOfOperation = _areOfOperations && inline.Name is null,
                    IsShown = isShown,
                });
                return new NamedTypeFact(name, null);
            case ListTypeFact list:
                return list with { Item = Lift(list.Item, span, user, isShown) };
            case MapTypeFact map:
                return map with { Value = Lift(map.Value, span, user, isShown) };
            case UnionTypeFact union:
                return new UnionTypeFact(union.Options.ConvertAll(option => Lift(option, span, user, isShown)));
            default:
                return type;
        }
    }

    private static bool HasObject(GroupFacts group) => group.Operations.Exists(static operation =>
        HasObject(operation.Parameters)
        || HasObject(operation.Body?.Type)
        || HasObject(operation.Body?.Example)
        || HasObject(operation.Returns?.Type)
        || HasObject(operation.Shown)
        || (operation.Responses ?? []).Exists(static response => HasObject(response.Type) || HasObject(response.Example)));

    private static bool HasObject(ModelFacts model) => HasObject(model.Properties) || HasObject(model.Alias);

    private static bool HasObject(EquatableArray<MemberFacts>? members) => (members ?? []).Exists(static member => HasObject(member.Type) || HasObject(member.Shown));

    private static bool HasObject(Located<TypeFact>? type) => type is { } stated && HasObject(stated.Value);

    private static bool HasObject(TypeFact type) => type switch
    {
        ObjectTypeFact => true,
        ListTypeFact list => HasObject(list.Item),
        MapTypeFact map => HasObject(map.Value),
        UnionTypeFact union => union.Options.Exists(HasObject),
        _ => false,
    };
}
