using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Models;

/// <summary>
/// Makes operations of which the pages can tell where each parameter travels: in the path by its name, in the body by its type or
/// by being the only one under a content type, in a form by its content type, otherwise in the query.
/// </summary>
internal sealed class OperationGenerator(Choices choices, NameGenerator names, TextGenerator texts, TypeGenerator types, IReadOnlyList<string> objects)
{
    private static readonly string[] s_forms = ["application/x-www-form-urlencoded", "multipart/form-data"];
    private static readonly string[] s_methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
    private static readonly string[] s_mediaTypes = ["application/json", "text/plain", "application/xml", "application/octet-stream", "application/vnd.x.v3+json"];
    private static readonly string[] s_headers = ["X-Rate-Limit", "Location", "x_expires.after", "ETag"];
    private static readonly int[] s_statuses = [200, 201, 202, 204, 205, 206, 299, 304, 400, 401, 404, 410, 418, 422, 451, 500, 503, 592];
    private static readonly string[] s_schemes = ["application", "api_key", "petstore_auth"];

    public Operation Make(HashSet<string> takenNames)
    {
        HashSet<string> taken = [];
        string name = names.OperationName(takenNames);
        string path = Path(taken);
        List<Parameter> parameters = [.. new PathVariables(path).Names.Select(variable => Parameter(variable, ParameterLocation.Path, types.Scalar(), isRequired: true))];
        RequestBody? body = null;
        string[] contentTypes = [];
        switch (choices.Below(6))
        {
            case 0 when objects.Count > 0:
                body = Body(taken, new SchemaReference(choices.From(objects)));
                parameters.AddRange(Others(taken, ParameterLocation.Query));

                // A model is a body even where no media type is documented; JSON is what the reader takes it for.
                contentTypes = choices.OneIn(3) ? [] : [body.MediaType];
                body = contentTypes.Length == 0 ? body with { MediaType = "application/json" } : body;
                break;
            case 1:
                body = Body(taken, types.Any());
                contentTypes = [body.MediaType];
                break;
            case 2:
                parameters.AddRange(Others(taken, ParameterLocation.Form));
                contentTypes = parameters.Exists(parameter => parameter.Location == ParameterLocation.Form) ? [choices.From(s_forms)] : [];
                break;
            default:
                parameters.AddRange(Others(taken, ParameterLocation.Query));
                break;
        }

        // What a GET is given is in its query.
        string method = choices.From(body is null && contentTypes.Length == 0 ? s_methods : [.. s_methods.Except(["GET", "HEAD"])]);

        // A form cannot be sent on a stream.
        bool isStream = !contentTypes.Any(MediaTypes.IsForm) && choices.OneIn(8);
        string? summary = isStream ? $"{path} [WS]" : choices.OneIn(3) ? $"{path} [{method}]" : texts.Cell();
        List<string> accepts = choices.Subset(s_mediaTypes);
        return new Operation
        {
            Name = name,
            Method = method,
            UrlTemplate = path,
            Summary = summary,
            Title = isStream ? path : summary,
            Description = Description(summary),
            Parameters = EquatableArray.From(parameters),
            Body = body,
            ContentTypes = EquatableArray.From(contentTypes),
            Accepts = EquatableArray.From(accepts),
            Responses = Responses(accepts.Count > 0),
            Security = EquatableArray.From(choices.Subset(s_schemes)),
            IsDeprecated = choices.OneIn(8),
            IsStream = isStream,
        };
    }

    /// <summary>Never the summary and more below: some pages repeat the summary above the description, and it would be taken for that.</summary>
    private string? Description(string? summary) => texts.Prose() is { } prose && !RepeatsSummary(prose, summary) ? prose : null;

    public static bool RepeatsSummary(string? description, string? summary) =>
        summary is not null && description?.StartsWith(summary + "\n\n", StringComparison.Ordinal) == true;

    private string Path(HashSet<string> taken)
    {
        string path = "";
        for (int i = choices.Between(1, 4); i > 0; i--)
        {
            path += choices.Below(6) switch
            {
                < 2 => "/{" + names.WireName(taken) + "}",
                2 => $"/{names.Word()}-{names.Word()}_{names.Word()}",
                3 => $"/{names.Word()}:{{{names.WireName(taken)}}}.json",
                _ => "/" + names.Word(),
            };
        }

        return path;
    }

    /// <summary>The docs' name of a parameter is the one that Python prints.</summary>
    private Parameter Parameter(string wireName, ParameterLocation location, ApiType type, bool isRequired) =>
        new(Writing.Recasing.ToSnake(wireName), wireName, location, type, isRequired, texts.Cell());

    private List<Parameter> Others(HashSet<string> taken, ParameterLocation location) =>
        choices.Some(3, () => Parameter(names.WireName(taken), location, types.Query(), choices.OneIn(2)));

    private RequestBody Body(HashSet<string> taken, ApiType type) =>
        new(Writing.Recasing.ToSnake(names.WireName(taken)), choices.From(s_mediaTypes), type, choices.OneIn(2), texts.Cell());

    /// <summary>One type for all successes and text for all failures: pages state a single type, that of the success.</summary>
    private EquatableArray<Response> Responses(bool acceptsAny)
    {
        ApiType? returned = choices.OneIn(4) ? null : types.Any();
        var assumed = new Response(StatusRange.Successes, "", returned, IsSuccess: true) { IsAssumed = true };
        if (choices.OneIn(8))
        {
            return [assumed, new Response(StatusRange.Default, "", acceptsAny ? new PrimitiveType(PrimitiveKind.String) : null, IsSuccess: false) { IsAssumed = true }];
        }

        List<int> statuses = [.. choices.Subset(s_statuses).Where(_ => choices.OneIn(3))];
        IEnumerable<Response> stated = (statuses.Count == 0 ? [200] : statuses).Select(status =>
            new Response(status, texts.Cell() ?? "", BodyOf(status, returned, acceptsAny)) { Headers = Headers() });

        // Where only failures are stated, a success is read into the page.
        return statuses.Count > 0 && statuses.TrueForAll(status => status >= 300) ? [.. stated, assumed] : [.. stated];
    }

    private EquatableArray<ResponseHeader> Headers() =>
        [.. s_headers.Where(_ => choices.OneIn(6)).Select(name => new ResponseHeader(name, choices.OneIn(3) ? null : $"{choices.Between(1, 99)} per hour - or fewer"))];

    private static ApiType? BodyOf(int status, ApiType? returned, bool acceptsAny) =>
        status is 204 or 205 or 304 ? null
        : status < 300 ? returned
        : acceptsAny ? new PrimitiveType(PrimitiveKind.String) : null;
}
