using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes what proves who calls.</summary>
internal static class SecurityWriter
{
    /// <summary>The schemes that the docs describe, and those that operations merely name: OpenAPI wants each name declared.</summary>
    public static void WriteSchemes(Utf8JsonWriter json, ApiModel model)
    {
        var schemes = new SortedDictionary<string, SecurityScheme?>(StringComparer.Ordinal);
        foreach (string name in model.Groups.SelectMany(group => group.Operations).SelectMany(operation => operation.Security ?? []))
        {
            schemes.TryAdd(ComponentNames.Fitted(name), null);
        }

        foreach (SecurityScheme scheme in model.SecuritySchemes)
        {
            schemes[ComponentNames.Fitted(scheme.Name)] = scheme;
        }

        if (schemes.Count == 0)
        {
            return;
        }

        json.WriteStartObject("securitySchemes");
        foreach ((string name, SecurityScheme? scheme) in schemes)
        {
            json.WriteStartObject(name);
            WriteScheme(json, name, scheme);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Each scheme on its own: docs list the names alone, and schemes that only count together are rare. The parameters of every
    /// operation that must be there are sent beside each of them.
    /// </summary>
    public static void WriteRequirements(Utf8JsonWriter json, EquatableArray<string>? names, EquatableArray<SecurityScheme> schemes)
    {
        if (names is not { } listed)
        {
            return;
        }

        EquatableArray<string> common = listed.FindAll(name => ParameterOf(name) is { IsRequired: true });
        EquatableArray<string> proving = listed.FindAll(name => ParameterOf(name) is null);
        json.WriteStartArray("security");
        foreach (string name in proving)
        {
            WriteRequirement(json, [name, .. common]);
        }

        if (proving.Count == 0 && common.Count > 0)
        {
            WriteRequirement(json, common);
        }

        json.WriteEndArray();

        CommonParameter? ParameterOf(string name) => schemes.Find(scheme => scheme.Name == name)?.Parameter;
    }

    private static void WriteRequirement(Utf8JsonWriter json, EquatableArray<string> names)
    {
        json.WriteStartObject();
        foreach (string name in names)
        {
            json.WriteStartArray(ComponentNames.Fitted(name));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteScheme(Utf8JsonWriter json, string name, SecurityScheme? scheme)
    {
        json.WriteString("type", scheme?.Type ?? "http");
        switch (scheme?.Type)
        {
            case null:
                json.WriteString("scheme", name);
                json.WriteString("description", "Operations name this scheme; no page describes it.");
                break;
            case "apiKey":
                json.WriteString("name", scheme.ParameterName ?? name);
                json.WriteString("in", scheme.In ?? "header");
                json.WriteText("description", scheme.Parameter?.Description);
                break;
            case "http":
                json.WriteString("scheme", scheme.HttpScheme ?? "bearer");
                json.WriteText("bearerFormat", scheme.BearerFormat);
                break;
            case "oauth2":
                WriteFlows(json, scheme);
                break;
            case "openIdConnect":
                json.WriteString("openIdConnectUrl", "");
                break;
            default:
                break;
        }
    }

    private static void WriteFlows(Utf8JsonWriter json, SecurityScheme scheme)
    {
        json.WriteStartObject("flows");
        if (FlowName(scheme.Flow) is { } flow)
        {
            json.WriteStartObject(flow);
            if (flow is "implicit" or "authorizationCode")
            {
                json.WriteString("authorizationUrl", scheme.AuthorizationUrl ?? "");
            }

            if (flow != "implicit")
            {
                json.WriteString("tokenUrl", scheme.TokenUrl ?? "");
            }

            json.WriteStartObject("scopes");
            foreach (SecurityScope scope in scheme.Scopes)
            {
                json.WriteString(scope.Name, scope.Description ?? "");
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Docs print the names of Swagger 2.</summary>
    private static string? FlowName(string? flow) => flow switch
    {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        "implicit" or "password" or "clientCredentials" or "authorizationCode" => flow,
        _ => null,
    };
}
