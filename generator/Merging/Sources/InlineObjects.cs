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
    private readonly StatedNames _names;
    private readonly bool _areOfOperations;

    private InlineObjects(StatedNames names, bool areOfOperations)
    {
        _names = names;
        _areOfOperations = areOfOperations;
    }

    /// <summary>The page with a model for each such object; the page itself where it has none.</summary>
    public static PageFacts Lift(PageFacts page, StatedNames names)
    {
        if (!AreOn(page))
        {
            return page;
        }

        var ofOperations = new InlineObjects(names, areOfOperations: true);
        var ofModels = new InlineObjects(names, areOfOperations: false);
        EquatableArray<GroupFacts> groups = page.Groups.ConvertAll(group => group with { Operations = group.Operations.ConvertAll(operation => ofOperations.Lift(operation, group.Name?.Value)) });
        EquatableArray<ModelFacts> models = page.Models.ConvertAll(model => model with
        {
            Properties = ofModels.Lift(model.Properties, model.Name.Value),
            Alias = ofModels.Lift(model.Alias, model.Name.Value + " item"),
            Variants = model.Variants is { } variants ? ofModels.Options(variants, model.Name.Value) : null,
        });
        return page with { Groups = groups, Models = [.. models, .. ofOperations._models, .. ofModels._models] };
    }

    private OperationFacts Lift(OperationFacts stated, string? group)
    {
        OperationFacts operation = WithFormFields(stated);
        string name = group is not null && _names.IsAmbiguous(operation) ? $"{group} {operation.Name.Value}" : operation.Name.Value;
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
                Type = Lift(response.Type, NameOf(response, operation, name)),
                Example = response.Type is null ? Lift(response.Example, NameOf(response, operation, name), isShown: true) : null,
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

    /// <summary>A failure is another model than a success, and so is a success of another type than the first.</summary>
    private static string NameOf(ResponseFacts response, OperationFacts operation, string name)
    {
        ResponseFacts? first = operation.Responses!.Value.Find(static other => other.Statuses.Value.IsSuccess && other.Type is not null);
        return response == first || first is null && response.Statuses.Value.First < 300 || first?.Type?.Value.Equals(response.Type?.Value) == true
            ? name + " response"
            : $"{name} {response.Statuses.Value} response";
    }

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
                return new NamedTypeFact(name, null) { InferredBy = inline.InferredBy };
            case ListTypeFact list:
                return list with { Item = Lift(list.Item, span, user, isShown) };
            case MapTypeFact map:
                return map with { Value = Lift(map.Value, span, user, isShown) };
            case UnionTypeFact union when HasObject(union):
                string called = Casing.ToPascal(user);
                _models.Add(new ModelFacts
                {
                    Name = new Located<string>(called, span),
                    Variants = Options(union.Options.ConvertAll(option => new Located<TypeFact>(option, span)), called),
                    IsOfOperation = _areOfOperations,
                    IsShown = isShown,
                });
                return new NamedTypeFact(called, null) { InferredBy = union.InferredBy };
            case NamedTypeFact { Otherwise: { } otherwise } named when HasObject(otherwise):
                return named with { Otherwise = _names.IsDescribed(named) ? null : Lift(otherwise, span, user, isShown) };
            default:
                return type;
        }
    }

    /// <summary>The types of which something is one; those that the page does not name are counted.</summary>
    private EquatableArray<Located<TypeFact>> Options(EquatableArray<Located<TypeFact>> stated, string owner)
    {
        int count = 0;
        return stated.ConvertAll(option => option with { Value = Lift(option.Value, option.Span, $"{owner} option {++count}", isShown: false) });
    }

    public static bool AreOn(PageFacts page) => page.Groups.Exists(HasObject) || page.Models.Exists(HasObject);

    private static bool HasObject(GroupFacts group) => group.Operations.Exists(static operation =>
        HasObject(operation.Parameters)
        || HasObject(operation.Body?.Type)
        || HasObject(operation.Body?.Example)
        || HasObject(operation.Returns?.Type)
        || HasObject(operation.Shown)
        || (operation.Responses ?? []).Exists(static response => HasObject(response.Type) || HasObject(response.Example)));

    private static bool HasObject(ModelFacts model) => HasObject(model.Properties) || HasObject(model.Alias) || (model.Variants ?? []).Exists(static variant => HasObject(variant.Value));

    private static bool HasObject(EquatableArray<MemberFacts>? members) => (members ?? []).Exists(static member => HasObject(member.Type) || HasObject(member.Shown));

    private static bool HasObject(Located<TypeFact>? type) => type is { } stated && HasObject(stated.Value);

    private static bool HasObject(TypeFact type) => type switch
    {
        ObjectTypeFact => true,
        ListTypeFact list => HasObject(list.Item),
        MapTypeFact map => HasObject(map.Value),
        NamedTypeFact { Otherwise: { } otherwise } => HasObject(otherwise),
        UnionTypeFact union => union.Options.Exists(HasObject) || !union.Options.Exists(static option => option is not NamedTypeFact),
        _ => false,
    };
}
