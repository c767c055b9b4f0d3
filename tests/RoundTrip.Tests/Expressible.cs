using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.RoundTrip.Tests.Writing;

namespace PiecesGen.RoundTrip.Tests;

/// <summary>What is left of a model when pages of certain dialects and presentations have said all they can.</summary>
internal sealed class Expressible
{
    private readonly bool _hasPython;
    private readonly bool _hasTypeScript;
    private readonly bool _listsValues;
    private readonly bool _describesProperties;
    private readonly bool _hasAuthorization;
    private readonly ExpressibleNames _names;

    public Expressible(ApiModel model, IReadOnlyList<DocsWriter> docs)
    {
        _hasPython = docs.Any(writer => writer.Dialect is PythonWriter);
        _hasTypeScript = docs.Any(writer => writer.Dialect is TypeScriptWriter);

        // Docs sites leave the section of values out, and TypeScript's there the columns Description and Notes.
        _listsValues = docs.Any(writer => writer.IsComplete);
        _describesProperties = docs.Any(writer => writer.Dialect.PropertyTitles.Contains("Notes"));
        _hasAuthorization = docs.Any(writer => writer.Dialect.HasAuthorization);
        _names = new ExpressibleNames(model, _hasPython, _hasTypeScript);
    }

    /// <summary>What the pages can say of the model that is written.</summary>
    public ApiModel From(ApiModel model) => Known(model with
    {
        Groups = EquatableArray.From(model.Groups.Select(group => group with
        {
            Operations = EquatableArray.From(group.Operations.Select(From)),
        })),
        Schemas = EquatableArray.From(model.Schemas.Select(From)),
    });

    /// <summary>The model without what the pages do not say of names; to be asked of what is read, too.</summary>
    public ApiModel Known(ApiModel model) => model with
    {
        Groups = EquatableArray.From(model.Groups.Select(group => group with
        {
            Operations = EquatableArray.From(group.Operations.Select(operation => operation with
            {
                Parameters = EquatableArray.From(operation.Parameters.Select(parameter => parameter with { WireName = _names.From(parameter.WireName) })),
            })),
        })),
        Schemas = EquatableArray.From(model.Schemas.Select(schema => schema is not ObjectSchema known ? schema : known with
        {
            // The other spellings follow from the name; what is written has none.
            Properties = EquatableArray.From(known.Properties.Select(property =>
                property with { WireName = _names.From(property.WireName), AlternativeWireNames = default })),
        })),
    };

    private Operation From(Operation operation) => operation with
    {
        Name = _hasPython ? operation.Name : Recasing.ToCamel(operation.Name),
        Parameters = EquatableArray.From(operation.Parameters.Select(parameter => parameter with
        {
            Name = _hasPython ? parameter.Name : Recasing.ToCamel(parameter.WireName),
            Type = From(parameter.Type),
        })),

        // TypeScript's rows of bodies have no notes; what is not said to be required is optional.
        Body = operation.Body is not { } body ? null : body with
        {
            Name = _hasPython ? body.Name : Recasing.ToCamel(body.Name),
            Type = From(body.Type),
            IsRequired = _hasPython && body.IsRequired,
        },
        Responses = EquatableArray.From(operation.Responses.Select(response =>
            response.Body is { } type ? response with { Body = From(type) } : response)),
        Security = _hasAuthorization ? operation.Security : null,
    };

    private Schema From(Schema schema) => schema switch
    {
        ObjectSchema known => known with
        {
            Properties = EquatableArray.From(known.Properties.Select(property => property with
            {
                Type = From(property.Type),
                IsRequired = _describesProperties && property.IsRequired,
                Description = _describesProperties ? property.Description : null,
            })),
        },
        EnumSchema values when !_listsValues => values with { Values = default, ValueNames = default, Kind = PrimitiveKind.String },
        _ => schema,
    };

    /// <summary>TypeScript has one type for numbers and one for dates; only TypeScript lists the values of a parameter.</summary>
    private ApiType From(ApiType type) => type switch
    {
        PrimitiveType { Kind: PrimitiveKind.DecimalText } when !_hasPython => new PrimitiveType(PrimitiveKind.String),
        PrimitiveType { Kind: PrimitiveKind.Integer } when !_hasPython => new PrimitiveType(PrimitiveKind.Number),
        PrimitiveType { Kind: PrimitiveKind.Date } when !_hasPython => new PrimitiveType(PrimitiveKind.DateTime),
        LiteralsType when !_hasTypeScript => new PrimitiveType(PrimitiveKind.String),
        ListType list => new ListType(From(list.Item)),
        MapType map => new MapType(From(map.Value)),
        _ => type,
    };
}
