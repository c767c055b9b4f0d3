using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the methods of a group, their parameters and the types of their responses.</summary>
internal sealed class OperationNamer(NamingIndex index, TypeNames types, NameChangeList changes)
{
    private static readonly string[] s_objectMembers = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals"];
    private static readonly string[] s_reservedParameters = ["cancellationToken", "requestUri", "form", "headers"];

    private readonly ResponseNamer _responses = new(index.Home, types);

    /// <summary>What every class has already.</summary>
    public static IEnumerable<string> ObjectMembers => s_objectMembers;

    public EquatableArray<NamedOperation> Name(ApiGroup group, string className)
    {
        var methods = new NameScope([className, .. s_objectMembers], ignoresCase: true);
        ShortNames? shortNames = index.HasShortNames ? new ShortNames(group) : null;
        var operations = new List<NamedOperation>(group.Operations.Count);
        foreach (Operation operation in group.Operations)
        {
            string longName = ShortNames.LongName(operation);
            string wanted = shortNames?.For(operation) ?? longName;
            string name = methods.Take(wanted, name => name + "Async", name => name + "ResponseAsync");
            var path = NamePath.For(NamedKind.Group, group.Name, operation.Name);
            operations.Add(Name(operation, changes.Note(NamedKind.Operation, wanted, name, path, ShortNames.GivenName(operation)), path) with
            {
                LongName = index.KeepsLongNames && wanted != longName ? longName : null,
            });
        }

        return EquatableArray.From(operations);
    }

    private NamedOperation Name(Operation operation, string name, NamePath path)
    {
        EquatableArray<NamedResponse> responses = _responses.Name(operation, path);
        return operation.IsStream
            ? NameStream(operation, name, responses, path)
            : new NamedOperation(operation, name, Parameters(operation, path), responses, NamedResult.From(responses));
    }

    /// <summary>A stream has no body: what the docs call so is sent on it. Messages whose type the docs do not tell are text.</summary>
    private NamedOperation NameStream(Operation operation, string name, EquatableArray<NamedResponse> responses, NamePath path)
    {
        var parameters = new List<NamedParameter>();
        NamedParameter? message = null;
        foreach (NamedParameter parameter in Parameters(operation, path))
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

        var result = new NamedResult(NamedResult.From(responses).Value ?? TypeNames.Text, IsOptional: false, IsCase: false);
        return new NamedOperation(operation, name, EquatableArray.From(parameters), responses, result, message);
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
                ParameterType(operation, parameter, own),
                parameter.Location,
                parameter.IsRequired,
                Documentation.From(parameter.Description, parameter.Default),
                parameter.Style));
        }

        if (operation.Body is { } body)
        {
            NamePath own = path.Then(body.Name);
            (body.IsRequired ? required : optional).Add(new NamedParameter(
                ParameterName(scope, body.GivenName, own),
                body.Name,
                BodyType(operation, body, own),
                ParameterLocation.Body,
                body.IsRequired,
                body.Description));
        }

        required.AddRange(optional);
        return EquatableArray.From(required);
    }

    private NamedType ParameterType(Operation operation, Parameter parameter, NamePath path)
    {
        string owner = $"{operation.Name}_{parameter.Name}";

        // Outside JSON nothing is null.
        ApiType type = parameter.Type is ListType list ? list with { HoldsNulls = false } : parameter.Type;
        return parameter.Location == ParameterLocation.Form && operation.IsMultipart
            ? types.SentInForm(type, owner, path)
            : types.For(type, owner, path);
    }

    private NamedType BodyType(Operation operation, RequestBody body, NamePath path)
    {
        string owner = $"{operation.Name}_{body.Name}";
        return MediaTypes.IsJson(body.MediaType) ? types.For(body.Type, owner, path) : types.Sent(body.Type, owner, path);
    }

    private string ParameterName(NameScope scope, string? givenName, NamePath path)
    {
        string wanted = Identifier.Camel(givenName ?? path.Last);
        return Identifier.EscapeKeyword(changes.Note(NamedKind.Parameter, wanted, scope.Take(wanted), path, givenName));
    }
}
