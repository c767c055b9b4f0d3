using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Merging.Tests;

/// <summary>A fact of a model.</summary>
/// <param name="Said">What a page that states it says in words; null where it says it otherwise.</param>
internal sealed record StatedFact(string Member, Fact Fact, string? Said = null);

/// <summary>Lists everything that a model says, fact by fact.</summary>
internal static class StatedFacts
{
    public static IEnumerable<StatedFact> From(ApiModel model) =>
    [
        .. Said(MemberKey.Client, Fact.Name, model.PackageName),
        .. Said(MemberKey.Server, Fact.Name, model.BaseAddress),
        .. model.SecuritySchemes.SelectMany(From),
        .. model.Groups.SelectMany(From),
        .. model.Schemas.SelectMany(From),
    ];

    private static IEnumerable<StatedFact> From(SecurityScheme scheme) =>
        [new(MemberKey.SecurityScheme(scheme.Name), Fact.Name, scheme.Name), new(MemberKey.SecurityScheme(scheme.Name), Fact.Type)];

    private static IEnumerable<StatedFact> From(ApiGroup group) =>
    [
        new(MemberKey.Api(group.Name), Fact.Name),
        .. Said(MemberKey.Api(group.Name), Fact.Description, group.Description),
        .. group.Operations.SelectMany(operation => From(MemberKey.Operation(group.Name, operation.Name), operation)),
    ];

    private static IEnumerable<StatedFact> From(string member, Operation operation) =>
    [
        new(member, Fact.Name, operation.Name),
        new(member, Fact.Endpoint, operation.UrlTemplate),
        .. Said(member, Fact.GivenName, operation.GivenName),
        .. Said(member, Fact.Summary, operation.Summary),
        .. Said(member, Fact.Description, operation.Description),
        .. operation.ContentTypes.Take(1).Select(type => new StatedFact(member, Fact.MediaType, type)),
        .. operation.Accepts.Take(1).Select(type => new StatedFact(member, Fact.Accepts, type)),
        .. (operation.Security ?? []).Take(1).Select(scheme => new StatedFact(member, Fact.Security, scheme)),
        .. operation.IsDeprecated ? [new StatedFact(member, Fact.Deprecated)] : Array.Empty<StatedFact>(),
        .. operation.IsStream ? [new StatedFact(member, Fact.Stream)] : Array.Empty<StatedFact>(),
        .. operation.Parameters.SelectMany(parameter => From(member, parameter)),
        .. operation.Body is { } body ? From(member, body) : [],
        .. operation.Responses.SelectMany(response => From(member, response.Statuses.ToString(), response.Meaning, response.Body)),
        .. operation.Responses.Where(response => response.Messages is not null)
            .Select(response => new StatedFact(MemberKey.Status(member, response.Statuses.ToString()), Fact.Stream)),
        .. operation.Responses.SelectMany(response => response.Headers.SelectMany(header => From(MemberKey.Status(member, response.Statuses.ToString()), header))),
    ];

    private static IEnumerable<StatedFact> From(string operation, Parameter parameter)
    {
        string member = MemberKey.Parameter(operation, parameter.Name);
        return
        [
            new(member, Fact.WireName),
            new(member, Fact.In),
            .. Said(member, Fact.Default, parameter.Default),
            .. From(member, parameter.Name, parameter.Description, parameter.GivenName),
        ];
    }

    private static IEnumerable<StatedFact> From(string operation, RequestBody body)
    {
        string member = MemberKey.Parameter(operation, body.Name);
        return
        [
            new(member, Fact.In),
            new(member, Fact.MediaType),
            .. From(member, body.Name, body.Description, body.GivenName),
        ];
    }

    private static IEnumerable<StatedFact> From(string status, ResponseHeader header)
    {
        string member = MemberKey.Header(status, header.Name);
        return [new(member, Fact.Name, header.Name), .. Said(member, Fact.Description, header.Description)];
    }

    private static IEnumerable<StatedFact> From(string operation, string status, string meaning, ApiType? body)
    {
        string member = MemberKey.Status(operation, status);
        return
        [
            new(member, Fact.Name, status),
            .. Said(member, Fact.Description, meaning.Length == 0 ? null : meaning),
            .. body is null ? Array.Empty<StatedFact>() : [new(member, Fact.Type)],
        ];
    }

    private static IEnumerable<StatedFact> From(Schema schema)
    {
        string member = MemberKey.Model(schema.Name);
        return
        [
            .. Said(member, Fact.Description, schema.Description),
            .. Said(member, Fact.GivenName, schema.GivenName),
            .. schema switch
            {
                ObjectSchema record =>
                [
                    new StatedFact(member, Fact.Name, schema.Name),
                    .. record.Properties.SelectMany(property => From(schema.Name, property)),
                ],
                EnumSchema values =>
                [
                    new(member, Fact.Kind),
                    new(member, Fact.Type),
                    .. values.Values.Select(value => new StatedFact(MemberKey.EnumValue(schema.Name, value), Fact.Name, value)),
                ],
                _ => new StatedFact[] { new(member, Fact.Kind) },
            },
        ];
    }

    private static IEnumerable<StatedFact> From(string schema, Property property)
    {
        string member = MemberKey.Property(schema, property.WireName);
        return
        [
            new(member, Fact.WireName),
            .. Said(member, Fact.Default, property.Default),
            .. From(member, property.WireName, property.Description, property.GivenName),
        ];
    }

    private static IEnumerable<StatedFact> From(string member, string name, string? description, string? givenName) =>
    [
        new(member, Fact.Name, name),
        new(member, Fact.Type),
        new(member, Fact.Required),
        .. Said(member, Fact.Description, description),
        .. Said(member, Fact.GivenName, givenName),
    ];

    private static IEnumerable<StatedFact> Said(string member, Fact fact, string? said) => said is null ? [] : [new StatedFact(member, fact, said)];
}
