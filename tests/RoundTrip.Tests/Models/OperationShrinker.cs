using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>Smaller versions of an operation that still tell where each parameter travels.</summary>
internal static class OperationShrinker
{
    public static IEnumerable<Operation> Shrink(Operation operation)
    {
        foreach (Operation fewer in operation.Parameters.Select(parameter => Without(operation, parameter)))
        {
            yield return fewer;
        }

        foreach (Operation smaller in Values(operation).Concat(Texts(operation)).Concat(Responses(operation)))
        {
            yield return smaller;
        }

        foreach (EquatableArray<Parameter> parameters in Shrinking.Items(operation.Parameters, operation.Parameters.Count, Parameter))
        {
            yield return operation with { Parameters = parameters };
        }
    }

    private static Operation Without(Operation operation, Parameter parameter)
    {
        string path = parameter.Location == ParameterLocation.Path
            ? operation.UrlTemplate.Replace("{" + parameter.WireName + "}", "x", StringComparison.Ordinal)
            : operation.UrlTemplate;
        bool isLastField = parameter.Location == ParameterLocation.Form
            && operation.Parameters.Count(other => other.Location == ParameterLocation.Form) == 1;
        bool repeatsPath = operation.Summary == $"{operation.UrlTemplate} [{operation.Method}]";
        return operation with
        {
            UrlTemplate = path,
            ContentTypes = isLastField ? default : operation.ContentTypes,
            Summary = operation.IsStream ? $"{path} [WS]" : repeatsPath ? null : operation.Summary,
            Title = operation.IsStream ? path : repeatsPath ? null : operation.Title,
            Parameters = EquatableArray.From(operation.Parameters.Where(other => other != parameter)),
        };
    }

    private static IEnumerable<Operation> Values(Operation operation)
    {
        if (operation.Body is { } body)
        {
            yield return operation with { Body = null, ContentTypes = default };
            bool isAlone = operation.ContentTypes.Count > 0 && operation.Parameters.All(parameter => parameter.Location == ParameterLocation.Path);
            foreach (ApiType type in isAlone ? Shrinking.Type(body.Type) : [])
            {
                yield return operation with { Body = body with { Type = type } };
            }

            foreach (string? text in Shrinking.Text(body.Description))
            {
                yield return operation with { Body = body with { Description = text } };
            }
        }

        if (operation.IsDeprecated)
        {
            yield return operation with { IsDeprecated = false };
        }

        if (operation.Security is { Count: > 0 })
        {
            yield return operation with { Security = EquatableArray<string>.Empty };
        }

        foreach (EquatableArray<string> accepts in Shrinking.Items(operation.Accepts, 1, _ => []))
        {
            yield return operation with { Accepts = accepts };
        }
    }

    private static IEnumerable<Operation> Texts(Operation operation) =>
        Shrinking.Text(operation.Summary).Select(text => operation with { Summary = text, Title = text, IsStream = false })
            .Concat(Shrinking.Text(operation.Description).Select(text => operation with { Description = text }))
            .Where(smaller => !OperationGenerator.RepeatsSummary(smaller.Description, smaller.Summary));

    private static IEnumerable<Operation> Responses(Operation operation)
    {
        ApiType? returned = operation.Responses.FirstOrDefault(response => response is { IsSuccess: true, Body: not null })?.Body;
        IEnumerable<ApiType?> types = returned is null ? [] : Shrinking.Type(returned).Prepend(null);

        // What is assumed depends on what is stated.
        bool isAssumed = operation.Responses.Exists(static response => response.IsAssumed);
        return (isAssumed ? [] : Shrinking.Items(operation.Responses, 1, Response))
            .Where(responses => responses.Exists(static response => response.IsSuccess))
            .Select(responses => operation with { Responses = responses })
            .Concat(types.Select(type => operation with
            {
                Responses = EquatableArray.From(
                    operation.Responses.Select(response => response is { IsSuccess: true, Body: not null } ? response with { Body = type } : response)),
            }));
    }

    private static IEnumerable<Response> Response(Response response) =>
        response.Meaning.Length == 0 ? [] : Shrinking.Text(response.Meaning).Select(text => response with { Meaning = text ?? "" });

    private static IEnumerable<Parameter> Parameter(Parameter parameter) =>
        Shrinking.Type(parameter.Type).Where(type => type is PrimitiveType or LiteralsType or ListType).Select(type => parameter with { Type = type })
            .Concat(Shrinking.Text(parameter.Description).Select(text => parameter with { Description = text }));
}
