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

            NamedType? body = response.Body is null ? null : types.Of(response.Body, operation.Name + "_result");
            responses.Add(new NamedResponse(response, CaseType(response.Status, body), body));
            if (response.IsSuccess)
            {
                value ??= body;
                isValueOptional |= body is null;
            }
        }

        return operation.IsStream
            ? NameStream(operation, name, EquatableArray<NamedResponse>.From(responses), value)
            : new NamedOperation(operation, name, Parameters(operation), EquatableArray<NamedResponse>.From(responses), value, isValueOptional);
    }

    /// <summary>A stream has no body: what the docs call so is sent on it. Messages whose type the docs do not tell are text.</summary>
    private NamedOperation NameStream(Operation operation, string name, EquatableArray<NamedResponse> responses, NamedType? value)
    {
        var parameters = new List<NamedParameter>();
        NamedParameter? message = null;
        foreach (NamedParameter parameter in Parameters(operation))
        {
            if (parameter.Location == ParameterLocation.Body)
            {
                message = parameter with { Name = "message", IsRequired = true };
            }
            else
            {
                parameters.Add(parameter);
            }
        }

        value ??= types.Of(new PrimitiveType(PrimitiveKind.String), operation.Name);
        return new NamedOperation(operation, name, EquatableArray<NamedParameter>.From(parameters), responses, value, IsValueOptional: false, message);
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
                types.Of(parameter.Type, $"{operation.Name}_{parameter.Name}"),
                parameter.Location,
                parameter.IsRequired,
                parameter.Description));
        }

        if (operation.Body is { } body)
        {
            (body.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, body.GivenName ?? body.Name), body.Name, types.Of(body.Type, $"{operation.Name}_{body.Name}"), ParameterLocation.Body, body.IsRequired, body.Description));
        }

        required.AddRange(optional);
        return EquatableArray<NamedParameter>.From(required);
    }

    private static string ParameterName(NameScope scope, string name) => Identifier.EscapeKeyword(scope.Take(Identifier.Camel(name)));
}
