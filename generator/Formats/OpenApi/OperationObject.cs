using System;
using System.Collections.Generic;
using System.Linq;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Names;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Schemas;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApi;

/// <summary>An operation object (OpenAPI 3.1, section 4.8.10) with its method, path, servers and security schemes.</summary>
internal sealed class OperationObject(JsonNode node, SchemaReader schemas, PageSpan span)
{
    private const string Schema = "schema";

    private static readonly Dictionary<string, ParameterLocation> s_places = new(StringComparer.Ordinal)
    {
        ["path"] = ParameterLocation.Path,
        ["query"] = ParameterLocation.Query,
        ["header"] = ParameterLocation.Header,
        ["cookie"] = ParameterLocation.Cookie,
    };

    /// <summary>The first address that can be called.</summary>
    public Located<string>? Server =>
        node.Find("servers")?.Items.Find(static server => Uri.TryCreate(server.TextOf("url"), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")?.TextOf("url") is { } url ? Located(url) : null;

    public EquatableArray<SecuritySchemeFacts> SecuritySchemes =>
        EquatableArray.From((node.Find("securitySchemes")?.Members ?? []).ConvertAll(scheme => SchemeOf(scheme.Key, scheme.Value)));

    /// <summary>The operation in the group of its first tag, else of the page's folder; null where it says no method or path.</summary>
    public GroupFacts? Group(MarkdownPage page, string path)
    {
        if (HttpVerbs.Read(node.TextOf("method")?.ToUpperInvariant() ?? "") is not { } verb || node.TextOf("path") is not { Length: > 0 } endpoint)
        {
            return null;
        }

        string? tag = node.Find("tags")?.Items.FirstOrDefault()?.Text;
        Located<string> group = tag is not null && HeadingName.OfGroup(tag) is { } tagged ? Located(tagged) : PageGroupName.OfFolder(page, path);
        string? summary = node.TextOf("summary") is { Length: > 0 } stated ? stated : page.FindFrontMatter("title")?.Value.ToString();
        string name = node.TextOf("operationId") ?? (summary is null ? null : HeadingName.OfOperation(summary)) ?? EndpointName.From(verb, endpoint);
        JsonNode? body = node.Find("requestBody");
        List<MemberFacts> parameters = (node.Find("parameters")?.Items ?? []).FindAll(static parameter => parameter.TextOf("name") is not null).ConvertAll(ParameterOf);
        return new GroupFacts(group, null,
        [
            new OperationFacts
            {
                Name = Located(name),
                Verb = Located(verb),
                Path = Located(endpoint),
                Summary = summary is null ? null : Located(summary),
                Title = summary,
                Description = TextOf(node, "description"),
                Parameters = [.. parameters, .. FieldsOf(body)],
                Body = body is null ? null : BodyOf(body),
                Responses = EquatableArray.From((node.Find("responses")?.Members ?? []).ConvertAll(response => ResponseOf(response.Key, response.Value)).OfType<ResponseFacts>().ToList()),
                Security = SecurityOf(node.Find("security")),
                IsDeprecated = node.IsTrue("deprecated") ? Located(true) : null,
            },
        ]);
    }

    private Located<T> Located<T>(T value) => new(value, span);

    private Located<string>? TextOf(JsonNode holder, string name) => holder.TextOf(name)?.Trim() is { Length: > 0 } text ? Located(text) : null;

    private MemberFacts ParameterOf(JsonNode parameter)
    {
        (string Type, JsonNode Media)? content = ContentOf(parameter);
        JsonNode schema = parameter.Find(Schema) ?? content?.Media.Find(Schema) ?? new JsonNode(JsonNodeKind.Object);
        return schemas.Member(parameter.TextOf("name")!, schema, parameter.IsTrue("required")) with
        {
            In = s_places.TryGetValue(parameter.TextOf("in") ?? "", out ParameterLocation place) ? Located(place) : null,
            Style = content is not null ? Located(ParameterStyle.Json) : StyleOf(parameter) is { } style ? Located(style) : null,
            Description = TextOf(parameter, "description") ?? TextOf(schema, "description"),
        };
    }

    /// <summary>How a list or an object is written in a query, as sections 4.8.12.2 and 4.8.12.3 say; null elsewhere.</summary>
    private static ParameterStyle? StyleOf(JsonNode parameter)
    {
        bool isExploded = parameter.Find("explode") is null ? parameter.TextOf("style") is null or "form" : parameter.IsTrue("explode");
        return parameter.TextOf("in") != "query" ? null : parameter.TextOf("style") switch
        {
            "deepObject" => ParameterStyle.DeepObject,
            "spaceDelimited" when !isExploded => ParameterStyle.Ssv,
            "pipeDelimited" when !isExploded => ParameterStyle.Pipes,
            _ => isExploded ? ParameterStyle.Multi : ParameterStyle.Csv,
        };
    }

    /// <summary>The media type that a client is made for: JSON, else the first one; one of which a schema tells before those of examples alone.</summary>
    private static (string Type, JsonNode Media)? ContentOf(JsonNode holder)
    {
        List<KeyValuePair<string, JsonNode>> content = TypesOf(holder);
        List<KeyValuePair<string, JsonNode>> described = content.FindAll(static type => type.Value.Find(Schema) is not null);
        content = described.Count > 0 ? described : content;
        if (content.Count == 0)
        {
            return null;
        }

        KeyValuePair<string, JsonNode> chosen = content.FindIndex(static type => MediaTypes.IsJson(type.Key)) is >= 0 and int json ? content[json] : content[0];
        return (chosen.Key, chosen.Value);
    }

    /// <summary>Examples of Swagger 2 may stand there by other names.</summary>
    private static List<KeyValuePair<string, JsonNode>> TypesOf(JsonNode holder) =>
        (holder.Find("content")?.Members ?? []).FindAll(static type => type.Key.IndexOf('/') > 0);

    private EquatableArray<Located<string>> MediaTypesOf(JsonNode holder) => EquatableArray.From(TypesOf(holder).ConvertAll(type => Located(type.Key)));

    /// <summary>The fields of a body that is a form.</summary>
    private List<MemberFacts> FieldsOf(JsonNode? body)
    {
        if (body is null || ContentOf(body) is not ({ } type, { } media) || !IsForm(type) || media.Find(Schema) is not { } schema)
        {
            return [];
        }

        return schemas.Read(schema).Value switch
        {
            ObjectTypeFact form => [.. form.Properties.ConvertAll(InForm)],
            NamedTypeFact named when schemas.Models.Find(model => model.Name.Value == named.Name)?.Properties is { } fields => [.. fields.ConvertAll(InForm)],
            _ => [],
        };
    }

    private MemberFacts InForm(MemberFacts field) => field with { In = Located(ParameterLocation.Form) };

    private static bool IsForm(string mediaType) => MediaTypes.IsUrlEncoded(mediaType) || MediaTypes.IsMultipart(mediaType);

    private BodyFacts BodyOf(JsonNode body)
    {
        (string Type, JsonNode Media)? content = ContentOf(body);
        bool isForm = content is { } stated && IsForm(stated.Type);
        return new BodyFacts
        {
            MediaTypes = content is null ? null : isForm ? [Located(content.Value.Type)] : MediaTypesOf(body),
            Type = isForm ? null : content?.Media.Find(Schema) is { } schema ? schemas.Read(schema) : null,
            IsRequired = Located(body.IsTrue("required")),
            Description = TextOf(body, "description"),
        };
    }

    private ResponseFacts? ResponseOf(string status, JsonNode response)
    {
        StatusRange? range = status == "default" ? StatusRange.Default
            : status.Length == 3 && status[0] is >= '1' and <= '5' && (status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) || (char.IsDigit(status[1]) && char.IsDigit(status[2]))) ? StatusRange.Parse(status.ToUpperInvariant())
            : null;
        return range is not { } statuses ? null : new ResponseFacts
        {
            Statuses = Located(statuses),
            Description = TextOf(response, "description"),
            Type = ContentOf(response)?.Media.Find(Schema) is { } schema ? schemas.Read(schema) : null,
            MediaTypes = MediaTypesOf(response),
            Headers = EquatableArray.From((response.Find("headers")?.Members ?? []).ConvertAll(header => new HeaderFacts(Located(header.Key), TextOf(header.Value, "description"), header.Value.Find("schema") is { } type ? schemas.Read(type) : null))),
        };
    }

    /// <summary>The schemes that are asked for; empty where it says that none is, null where it says nothing.</summary>
    private EquatableArray<Located<string>>? SecurityOf(JsonNode? security) =>
        security is not { Kind: JsonNodeKind.Array } ? null : EquatableArray.From(security.Items.SelectMany(static choice => choice.Members).Select(static scheme => scheme.Key).Distinct().Select(Located).ToList());

    private SecuritySchemeFacts SchemeOf(string name, JsonNode scheme)
    {
        KeyValuePair<string, JsonNode>? flow = scheme.Find("flows")?.Members is { Count: > 0 } flows ? flows[0] : null;
        return new SecuritySchemeFacts
        {
            Name = Located(name),
            Type = TextOf(scheme, "type"),
            HttpScheme = scheme.TextOf("scheme")?.ToLowerInvariant(),
            BearerFormat = scheme.TextOf("bearerFormat"),
            ParameterName = TextOf(scheme, "name"),
            In = TextOf(scheme, "in"),
            Flow = flow is { } stated ? Located(stated.Key switch { "clientCredentials" => "application", "authorizationCode" => "accessCode", var other => other }) : null,
            AuthorizationUrl = flow is { } authorizing ? TextOf(authorizing.Value, "authorizationUrl") : null,
            TokenUrl = flow is { } granting ? TextOf(granting.Value, "tokenUrl") : null,
            Scopes = EquatableArray.From((flow?.Value.Find("scopes")?.Members ?? []).ConvertAll(scope => new ScopeFacts(Located(scope.Key), scope.Value.Text))),
        };
    }
}
