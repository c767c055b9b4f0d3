using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the methods of a group, their parameters and the types of their responses.</summary>
internal sealed class OperationNamer(NamedHome home, TypeNames types)
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
            string name = methods.Take(
                Identifier.Pascal(operation.GivenName ?? operation.Name), name => name + "Async", name => name + "ResponseAsync", name => name + "Operation");
            operations.Add(Name(operation, name));
        }

        return EquatableArray<NamedOperation>.From(operations);
    }

    private NamedOperation Name(Operation operation, string name)
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

            NamedType? body = response.Body is null ? null : BodyType(operation, response, response.Body);
            responses.Add(new NamedResponse(response, CaseType(response.Status, body), body));
            if (response.IsSuccess)
            {
                value ??= body;
                isValueOptional |= body is null;
            }
        }

        return new NamedOperation(
            operation, name, Parameters(operation), EquatableArray<NamedResponse>.From(responses), value, isValueOptional);
    }

    /// <summary>What fails is read whole, so that the connection is free when the exception is thrown.</summary>
    private NamedType BodyType(Operation operation, Response response, ApiType body)
    {
        string owner = operation.Name + "_result";
        return response.IsSuccess && !operation.AcceptsOnlyJson ? types.Received(body, owner) : types.Of(body, owner);
    }

    private string CaseType(int status, NamedType? body)
    {
        string where = StatusNames.IsStandard(status) ? "PiecesGen" : home.Namespace;
        string name = $"global::{where}.{StatusNames.Of(status)}";
        return body is null ? name : $"{name}<{body.CSharp}>";
    }

    private EquatableArray<NamedParameter> Parameters(Operation operation)
    {
        var scope = new NameScope(s_reservedParameters);
        var required = new List<NamedParameter>();
        var optional = new List<NamedParameter>();
        foreach (Parameter parameter in operation.Parameters)
        {
            (parameter.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, parameter.GivenName ?? parameter.Name),
                parameter.WireName,
                ParameterType(operation, parameter),
                parameter.Location,
                parameter.IsRequired,
                parameter.Description));
        }

        if (operation.Body is { } body)
        {
            string owner = $"{operation.Name}_{body.Name}";
            NamedType type = MediaTypes.IsJson(body.MediaType) ? types.Of(body.Type, owner) : types.Sent(body.Type, owner);
            (body.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, body.GivenName ?? body.Name), body.Name, type, ParameterLocation.Body, body.IsRequired, body.Description));
        }

        required.AddRange(optional);
        return EquatableArray<NamedParameter>.From(required);
    }

    private NamedType ParameterType(Operation operation, Parameter parameter)
    {
        string owner = $"{operation.Name}_{parameter.Name}";
        return parameter.Location == ParameterLocation.Form && operation.IsMultipart ? types.SentInForm(parameter.Type, owner) : types.Of(parameter.Type, owner);
    }

    private static string ParameterName(NameScope scope, string name) => Identifier.EscapeKeyword(scope.Take(Identifier.Camel(name)));
}
