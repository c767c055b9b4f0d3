using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the methods of a group, their parameters and the types of their responses.</summary>
internal sealed class OperationNamer(NamedHome home, TypeNames types)
{
    private static readonly string[] s_objectMembers = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];
    private static readonly string[] s_reservedParameters = ["cancellationToken", "requestUri", "form", "headers"];

    private readonly ResponseNamer _responses = new(home, types);

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
        EquatableArray<NamedResponse> responses = _responses.Name(operation);
        return operation.IsStream
            ? NameStream(operation, name, responses)
            : new NamedOperation(operation, name, Parameters(operation), responses, NamedResult.Of(responses));
    }

    /// <summary>A stream has no body: what the docs call so is sent on it. Messages whose type the docs do not tell are text.</summary>
    private NamedOperation NameStream(Operation operation, string name, EquatableArray<NamedResponse> responses)
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

        NamedType received = NamedResult.Of(responses).Value ?? types.Of(new PrimitiveType(PrimitiveKind.String), operation.Name);
        var result = new NamedResult(received, IsOptional: false, IsCase: false);
        return new NamedOperation(operation, name, EquatableArray<NamedParameter>.From(parameters), responses, result, message);
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
