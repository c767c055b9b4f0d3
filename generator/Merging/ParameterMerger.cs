using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of an operation's parameters and body, and decides where each travels.</summary>
/// <param name="operation">The operation, as <see cref="MemberKey"/> spells it.</param>
internal sealed class ParameterMerger(MergeContext context, string operation, Decided<string> path)
{
    private const string OfPathVariable = "WireName.PathVariable";
    private const string PathVariableIsRequired = "Required.PathVariable";
    private const string PathVariableIsText = "Type.PathVariableIsText";

    private readonly PathVariables _variables = new(path.Value);

    /// <param name="contentTypes">The documented media types of the request.</param>
    /// <param name="takesBody">Whether a body means anything to a request of its method.</param>
    public (EquatableArray<Parameter> Parameters, RequestBody? Body) Merge(
        Contributions<OperationFacts> pages, EquatableArray<string> contentTypes, bool takesBody)
    {
        List<MergedMember> members = new MemberMerger(context, ofProperties: false).Merge(pages, static facts => facts.Parameters);
        foreach (Contribution<OperationFacts> page in pages.LastWords)
        {
            context.Matches.Matched(page.At(page.Facts.Name.Span), members.ConvertAll(static member => member.Name));
        }

        // Another page names the model that is the body.
        bool isNamed = members.Exists(member => context.Types.IsObject(member.Type.Value) && member.In is null or { Value: ParameterLocation.Body });
        if (BodyOf(pages) is { } stated && !isNamed)
        {
            members.Add(stated);
        }

        Contribution<OperationFacts> described = pages.Described(FactKind.Name)[0];
        AddPathVariablesWithoutRow(members, described.Facts.Name.Value);
        LocatedParameter[] located = new ParameterLocationRule(context.Types, context.CredentialParameters, context.Index.Spellings)
            .Decide(_variables, contentTypes, takesBody, described.Page.Source.NamesByHeadings, members);
        var parameters = new List<Parameter>();
        RequestBody? body = null;
        for (int i = 0; i < members.Count; i++)
        {
            ParameterLocation location = located[i].In.Value;
            MergedMember member = Located(members[i], located[i]);
            ReportMissingVariable(member, location);
            bool isBody = location == ParameterLocation.Body;
            bool isGuess = location == ParameterLocation.Query && takesBody && member.In is not { Value: ParameterLocation.Query };
            if (isBody ? body is not null : isGuess && context.Types.IsObject(member.Type.Value))
            {
                ReportSecondBody(member);
                continue;
            }

            string key = MemberKey.Parameter(operation, member.Name);
            member.Record(context.Evidence, key);
            context.Evidence.Add<ParameterLocation>(key, Fact.In, located[i].In);
            if (isBody)
            {
                Decided<string> mediaType = RequestMediaTypeRule.Decide(contentTypes, member.Type.Value);
                context.Evidence.Add<string>(key, Fact.MediaType, mediaType);
                ReportFormat(member, contentTypes);
                body = new RequestBody(
                    member.Name, mediaType.Value, member.Type.Value, member.Required.Value, member.Description?.Value, member.GivenName?.Value);
            }
            else
            {
                context.Evidence.Add<string>(key, Fact.WireName, member.WireName.Decided);
                parameters.Add(new Parameter(
                    member.Name,
                    member.WireName.Name,
                    location,
                    member.Type.Value,
                    member.Required.Value,
                    member.Description?.Value,
                    member.GivenName?.Value,
                    member.Default?.Value)
                {
                    Style = member.Style?.Value,
                });
            }
        }

        return (EquatableArray.From(parameters), body);
    }

    /// <summary>The body as a member of its own, where pages tell it from the parameters.</summary>
    private MergedMember? BodyOf(Contributions<OperationFacts> pages)
    {
        Decided<TypeFact>? stated = pages.First(FactKind.Type, static facts => facts.Body?.Type);
        if ((stated ?? pages.First(FactKind.Type, static facts => facts.Body?.Example)) is not { } type)
        {
            return null;
        }

        Decided<TypeFact>? said = pages.First(FactKind.Type, static facts => facts.Body is { IsByMethod: false } body ? body.Type : null);
        const string Name = "body";
        return new MergedMember
        {
            Name = Name,
            Place = type.Place!,
            WireName = new WireName(Decided.Stated(Name, type.Place!), []),
            Type = stated is null
                ? Decided.Inferred(context.Types.Resolve(type.Value, type.Place!), TypeRule.ShownByExample)
                : context.Types.Decide(type.Value, type.Place!),
            Required = pages.First(FactKind.Required, static facts => facts.Body?.IsRequired) ?? Decided.Inferred(true, "Required.BodyIsRequired"),
            Description = pages.First(FactKind.Description, static facts => facts.Body?.Description),
            In = stated is null || said is not null ? Decided.Stated(ParameterLocation.Body, type.Place!) : Decided.Inferred(ParameterLocation.Body, UnplacedRowRule.Name),
        };
    }

    /// <summary>What its place makes of a member: a header or API key has the name that it is known by, a path variable that of the path.</summary>
    private MergedMember Located(MergedMember member, LocatedParameter located)
    {
        if (located.In.Value == ParameterLocation.Path)
        {
            return member with
            {
                WireName = new WireName(Decided.Inferred(_variables.Find(member.Name, member.WireName.Name)!, OfPathVariable), []),
                Required = Decided.Inferred(true, PathVariableIsRequired),
                Type = context.Types.FitsIntoPath(member.Type.Value) ? member.Type : Decided.Inferred(TypeResolver.Text, PathVariableIsText),
            };
        }

        return located is { WireName: { } name, In.Rule: { } rule } && !member.WireName.IsStated
            ? member with { WireName = WireNameRule.Replacing(member.WireName, Decided.Inferred(name, located.NameRule ?? rule)) }
            : member;
    }

    /// <summary>A path cannot be built without its variables, so each is a parameter, listed or not.</summary>
    private void AddPathVariablesWithoutRow(List<MergedMember> members, string name)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        members.ForEach(member =>
        {
            listed.Add(NameKey.From(member.Name));
            listed.Add(NameKey.From(member.WireName.Name));
        });
        foreach (string variable in _variables.Names)
        {
            if (!listed.Add(NameKey.From(variable)))
            {
                continue;
            }

            PageLocation place = path.Place!;
            context.Diagnostics.Add(
                Catalog.PathVariableWithoutParameter,
                place,
                $"The path {path.Value} has the variable '{variable}', but '{name}' lists no such parameter. A text parameter was added.{NearMiss.Hint(variable, members.ConvertAll(member => member.Name))}");
            members.Add(new MergedMember
            {
                Name = variable,
                Place = place,
                WireName = new WireName(Decided.Stated(variable, place), []),
                Type = Decided.Inferred(TypeResolver.Text, PathVariableIsText),
                Required = Decided.Inferred(true, PathVariableIsRequired),
            });
        }
    }

    private void ReportMissingVariable(MergedMember member, ParameterLocation location)
    {
        if (member.In is { Value: ParameterLocation.Path, Place: { } place } && location != ParameterLocation.Path)
        {
            context.Diagnostics.Add(
                Catalog.PathWithoutVariable,
                place,
                $"'{member.Name}' is documented as a path parameter, but {path.Value} has no such variable. The cell was ignored.{NearMiss.Hint(member.Name, _variables.Names)}");
        }
    }

    /// <summary>Models are written as JSON. Where the docs name other formats alone, the server may refuse that.</summary>
    private void ReportFormat(MergedMember body, EquatableArray<string> contentTypes)
    {
        bool isWritten = contentTypes.Count == 0 || contentTypes.Exists(static type => !MediaTypes.IsNeverJson(type) || MediaTypes.IsForm(type));
        if (!isWritten && body.Type.Value is not PrimitiveType { Kind: PrimitiveKind.Binary or PrimitiveKind.String })
        {
            context.Diagnostics.Add(
                Catalog.FormatNotWritten,
                body.Place,
                $"The client cannot write the body '{body.Name}' as {string.Join(", ", contentTypes)}. It sends {MediaTypes.Json} instead.");
        }
    }

    private void ReportSecondBody(MergedMember member)
    {
        PageLocation? stated = member.In is { Value: ParameterLocation.Body } body ? body.Place : null;
        string why = stated is not null
            ? "is documented as the body, but another parameter is the body already."
            : $"has the type {TypeAgreement.Describe(member.Type.Value)}, but another parameter is already the body. The column In of a corrections page can put it into the query.";
        context.Diagnostics.Add(Catalog.SeveralBodies, stated ?? member.Place, $"'{member.Name}' {why} '{member.Name}' was left out.");
    }
}
