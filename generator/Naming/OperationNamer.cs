using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the methods of a group, their parameters and the types of their responses.</summary>
internal sealed class OperationNamer(NamedHome home, TypeNames types, NameChangeList changes)
{
    private static readonly string[] s_objectMembers = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];
    private static readonly string[] s_reservedParameters = ["cancellationToken", "requestUri", "form", "headers"];

    /// <summary>What every class has already.</summary>
    public static IEnumerable<string> ObjectMembers => s_objectMembers;

    public EquatableArray<NamedOperation> Name(ApiGroup group, string className)
    {
        var methods = new NameScope([className, .. s_objectMembers]);
        var operations = new List<NamedOperation>(group.Operations.Count);
        foreach (Operation operation in group.Operations)
        {
            string wanted = Identifier.Pascal(operation.GivenName ?? operation.Name);
            string name = methods.Take(wanted, name => name + "Async", name => name + "ResponseAsync", name => name + "Operation");
            var path = NamePath.Of(NamedThing.Group, group.Name, operation.Name);
            operations.Add(Name(operation, changes.Note(NamedThing.Operation, wanted, name, path), path));
        }

        return EquatableArray<NamedOperation>.From(operations);
    }

    private NamedOperation Name(Operation operation, string name, NamePath path)
    {
        var responses = new List<NamedResponse>(operation.Responses.Count);
        NamedType? value = null;
        bool isValueOptional = false;
        foreach (Response response in operation.Responses)
        {
            if (responses.Count == Operation.MostTypedResponses)
            {
                break;
            }

            NamedType? body = response.Body is null ? null : types.Of(response.Body, operation.Name + "_result", path);
            responses.Add(new NamedResponse(response, CaseType(response.Status, body), body));
            if (response.IsSuccess)
            {
                value ??= body;
                isValueOptional |= body is null;
            }
        }

        return new NamedOperation(
            operation, name, Parameters(operation, path), EquatableArray<NamedResponse>.From(responses), value, isValueOptional);
    }

    private string CaseType(int status, NamedType? body)
    {
        string where = StatusNames.IsStandard(status) ? "PiecesGen" : home.Namespace;
        string name = $"global::{where}.{StatusNames.Of(status)}";
        return body is null ? name : $"{name}<{body.CSharp}>";
    }

    private EquatableArray<NamedParameter> Parameters(Operation operation, NamePath path)
    {
        var scope = new NameScope(s_reservedParameters);
        var required = new List<NamedParameter>();
        var optional = new List<NamedParameter>();
        foreach (Parameter parameter in operation.Parameters)
        {
            NamePath own = path.Then(parameter.Name);
            (parameter.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, parameter.GivenName, own),
                parameter.WireName,
                types.Of(parameter.Type, $"{operation.Name}_{parameter.Name}", own),
                parameter.Location,
                parameter.IsRequired,
                parameter.Description));
        }

        if (operation.Body is { } body)
        {
            NamePath own = path.Then(body.Name);
            (body.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, body.GivenName, own),
                body.Name,
                types.Of(body.Type, $"{operation.Name}_{body.Name}", own),
                ParameterLocation.Body,
                body.IsRequired,
                body.Description));
        }

        required.AddRange(optional);
        return EquatableArray<NamedParameter>.From(required);
    }

    private string ParameterName(NameScope scope, string? givenName, NamePath path)
    {
        string wanted = Identifier.Camel(givenName ?? path.Last);
        return Identifier.EscapeKeyword(changes.Note(NamedThing.Parameter, wanted, scope.Take(wanted), path));
    }
}
