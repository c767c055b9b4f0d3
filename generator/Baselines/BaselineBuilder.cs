using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>Lists what merged docs promise of their operations.</summary>
internal sealed class BaselineBuilder
{
    private readonly List<BaselineEntry> _entries = [];
    private readonly EvidenceIndex _evidence;
    private readonly HashSet<string> _commonParameters = new(StringComparer.Ordinal);

    private BaselineBuilder(EvidenceIndex evidence) => _evidence = evidence;

    public static Baseline Build(ApiModel model, EvidenceTable evidence)
    {
        var builder = new BaselineBuilder(new EvidenceIndex(evidence));
        builder.Add(model);
        return Baseline.From(builder._entries);
    }

    public void Add(EntryKind kind, string key, string? value, string? prose = null, params string?[] attributes)
    {
        var stated = new List<string>(attributes.Length);
        foreach (string? attribute in attributes)
        {
            if (attribute is not null)
            {
                stated.Add(attribute);
            }
        }

        _entries.Add(new BaselineEntry(key, kind, value, EquatableArray.From(stated), BaselineFormat.OneLine(prose ?? ""), _evidence.For(key, Fact.Endpoint)?.Place ?? _evidence.PlaceOf(key)));
    }

    public static string Flag(bool isRequired) => isRequired ? Attributes.Required : Attributes.Optional;

    public static string? Optional(string name, string? value) => value is null ? null : Attributes.For(name, value);

    private void Add(ApiModel model)
    {
        if (model.BaseAddress is { } address)
        {
            Add(EntryKind.Server, MemberKey.Server, EscapedWord.Escape(address));
        }

        foreach (SecurityScheme scheme in model.SecuritySchemes)
        {
            if (scheme.Parameter is not null)
            {
                _commonParameters.Add(scheme.Name);
            }

            Add(
                EntryKind.SecurityScheme,
                MemberKey.SecurityScheme(scheme.Name),
                EscapedWord.Escape(scheme.Type),
                null,
                Optional("scheme", scheme.HttpScheme),
                Optional(Attributes.In, scheme.In),
                Optional(Attributes.WireName, scheme.ParameterName),
                Optional("flow", scheme.Flow));
        }

        foreach (ApiGroup group in model.Groups)
        {
            Add(EntryKind.Api, MemberKey.Api(group.Name), null);
            foreach (Operation operation in group.Operations)
            {
                Add(group.Name, operation);
            }
        }

        new SchemaEntries(this, new SchemaUse(model)).Add(model.Schemas);
    }

    private void Add(string group, Operation operation)
    {
        Add(
            EntryKind.Operation,
            MemberKey.Operation(group, operation.Name),
            EscapedWord.Escape(operation.Method),
            null,
            Attributes.For(Attributes.Path, operation.UrlTemplate),
            Optional(Attributes.Server, operation.BaseAddress),
            operation.Security?.FindAll(name => !_commonParameters.Contains(name)) is { Count: > 0 } schemes ? Attributes.For(Attributes.Security, string.Join("+", schemes)) : null,
            Optional(Attributes.GivenName, operation.GivenName),
            operation.ArgumentOrder() is { Count: > 1 } order ? Attributes.For(Attributes.Order, string.Join(",", order)) : null,
            operation.IsStream ? Attributes.Stream : null,
            operation.IsDeprecated ? Attributes.Deprecated : null);
        foreach (Parameter parameter in operation.Parameters)
        {
            Add(
                EntryKind.Parameter,
                MemberKey.Parameter(group, operation.Name, parameter.Name),
                TypeNotation.For(parameter.Type),
                null,
                Flag(parameter.IsRequired),
                Attributes.For(Attributes.In, parameter.Location.ToString().ToLowerInvariant()),
                Optional(Attributes.Style, parameter.Style is { } style ? style.ToString().ToLowerInvariant() : null),
                parameter.WireName == parameter.Name ? null : Attributes.For(Attributes.WireName, parameter.WireName),
                Optional(Attributes.GivenName, parameter.GivenName));
        }

        if (operation.Body is { } body)
        {
            Add(
                EntryKind.Parameter,
                MemberKey.Parameter(group, operation.Name, body.Name),
                TypeNotation.For(body.Type),
                null,
                Flag(body.IsRequired),
                Attributes.For(Attributes.In, "body"),
                Attributes.For(Attributes.MediaType, body.MediaType),
                Optional(Attributes.GivenName, body.GivenName));
        }

        foreach (Response response in operation.Responses)
        {
            Add(EntryKind.Status, MemberKey.Status(group, operation.Name, response.Statuses.ToString()), TypeNotation.For(response), response.Meaning);
        }
    }
}
