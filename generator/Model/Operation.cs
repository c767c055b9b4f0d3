using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>One operation of the API.</summary>
internal sealed record Operation
{
    private const string LastResort = ";q=0.1";

    /// <summary>The docs' name: <c>distribution_update</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that a page gives it in C#.</summary>
    public string? GivenName { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path with its <c>{variables}</c>.</summary>
    public required string UrlTemplate { get; init; }

    /// <summary>The documented address of the server of this operation alone; null where it is the client's.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>One line, as the docs print it.</summary>
    public string? Summary { get; init; }

    /// <summary>The summary without the marks of the docs' format; null where nothing else is there.</summary>
    public string? Title { get; init; }

    /// <summary>The prose about it.</summary>
    public string? Description { get; init; }

    /// <summary>Path, query, header, cookie and form parameters in documented order.</summary>
    public EquatableArray<Parameter> Parameters { get; init; }

    /// <summary>What it sends, or what can be sent on a stream.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>The documented media types of the request.</summary>
    public EquatableArray<string> ContentTypes { get; init; }

    /// <summary>The documented media types of the responses.</summary>
    public EquatableArray<string> Accepts { get; init; }

    /// <summary>The documented responses: those of one status, ascending, then those of a class, then the default.</summary>
    public EquatableArray<Response> Responses { get; init; }

    /// <summary>The names of the security schemes that it asks for; empty for none; null where the docs do not say.</summary>
    public EquatableArray<string>? Security { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>It is a stream of messages over a WebSocket.</summary>
    public bool IsStream { get; init; }

    /// <summary>Whether its form fields are sent as multipart: the first form that the docs name is the one to send; where they name none, files need it.</summary>
    public bool IsMultipart => ContentTypes.Find(MediaTypes.IsForm) is { } form
        ? MediaTypes.IsMultipart(form)
        : Parameters.Exists(static parameter => parameter is { Location: ParameterLocation.Form, Type: PrimitiveType { Kind: PrimitiveKind.Binary } or ListType { Item: PrimitiveType { Kind: PrimitiveKind.Binary } } });

    /// <summary>
    /// What to ask for, best first: where a success comes as messages, their formats; where it is read as JSON, the documented
    /// formats of JSON come first, and XML is asked for only where there is nothing else (RFC 9110, section 12.4.2).
    /// </summary>
    public EquatableArray<string> AcceptsByPreference => Responses.Exists(static response => response.Messages is not null)
        ? Accepts.ConvertAll(static accept => MessageMediaTypes.FormatOf(accept) is null ? accept + LastResort : accept)
        : !Accepts.Exists(MediaTypes.IsJson) || !Responses.Exists(ReadsJson) ? Accepts
        :
        [
            .. Accepts.FindAll(MediaTypes.IsJson),
            .. Accepts.FindAll(static accept => !MediaTypes.IsJson(accept)).ConvertAll(static accept => MediaTypes.IsXml(accept) ? accept + LastResort : accept),
        ];

    /// <summary>Whether the docs say that responses are JSON and nothing else; bytes are Base64 then.</summary>
    public bool AcceptsOnlyJson => Accepts.Count > 0 && !Accepts.Exists(static accept => !MediaTypes.IsJson(accept));

    /// <summary>The names of the parameters as a method takes them: what is required comes first, the body last among its like.</summary>
    public List<string> ArgumentOrder()
    {
        var required = new List<string>(Parameters.Count + 1);
        var optional = new List<string>(Parameters.Count + 1);
        foreach (Parameter parameter in Parameters)
        {
            (parameter.IsRequired ? required : optional).Add(parameter.Name);
        }

        if (Body is { } body && !IsStream)
        {
            (body.IsRequired ? required : optional).Add(body.Name);
        }

        required.AddRange(optional);
        return required;
    }

    private static bool ReadsJson(Response response) =>
        response.IsSuccess && response.Body is { } body && body is not PrimitiveType { Kind: PrimitiveKind.Binary or PrimitiveKind.String };
}
