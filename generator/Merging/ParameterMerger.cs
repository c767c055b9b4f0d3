using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the parameter tables of an operation and decides where each parameter travels.</summary>
internal sealed class ParameterMerger(MergeContext context, string group, string operation)
{
    public MergedParameters Merge(
        Contributions<OperationSection> sections,
        IEnumerable<MemberCorrections> corrections,
        string urlTemplate,
        EquatableArray<string> contentTypes)
    {
        List<MergedMember> members = new MemberMerger(context, ofProperties: false)
            .Merge(sections.Lists(FactKind.Name, section => section.Operation.Parameters), corrections);
        var variables = new PathVariables(urlTemplate);
        AddPathVariablesWithoutRow(members, sections, urlTemplate, variables);
        LocatedParameter[] located = new ParameterLocationRule(context.Types, context.Credentials, context.Spellings).Decide(variables, contentTypes, members);

        var parameters = new List<Parameter>();
        RequestBody? body = null;
        for (int i = 0; i < members.Count; i++)
        {
            MergedMember member = Named(members[i], located[i]);
            ReportMissingVariable(member, located[i].Location, urlTemplate);
            bool isBody = located[i].Location == ParameterLocation.Body;
            if (isBody ? body is not null : located[i].Location == ParameterLocation.Query && context.Types.IsObject(member.Type))
            {
                ReportSecondBody(member);
                continue;
            }

            if (isBody)
            {
                string mediaType = RequestMediaTypeRule.Decide(contentTypes, member.Type);
                body = new RequestBody(member.Name, mediaType, member.Type, member.Required.IsRequired, member.Description, member.GivenName);
                member.Required.Record(context.Evidence, RequiredKey(member));
            }
            else
            {
                parameters.Add(ToParameter(member, located[i].Location, variables));
            }

            RecordLocation(member, located[i]);
        }

        return new MergedParameters(EquatableArray.From(parameters), body);
    }

    /// <summary>A header or API key has the name that it is known by, unless a correction gives it another.</summary>
    private static MergedMember Named(MergedMember member, LocatedParameter located) =>
        located is { WireName: { } name, Rule: { } rule } && !member.IsWireNameCorrected
            ? member with { WireName = WireNameRule.With(name, [member.WireName.Name, .. member.WireName.Alternatives], rule) }
            : member;

    private Parameter ToParameter(MergedMember member, ParameterLocation location, PathVariables variables)
    {
        if (location != ParameterLocation.Path)
        {
            member.RecordWireName(context.Evidence, MemberKey.ParameterWireName(group, operation, member.Name));
            member.Required.Record(context.Evidence, RequiredKey(member));
            return new Parameter(member.Name, member.WireName.Name, location, member.Type, member.Required.IsRequired, member.Description, member.GivenName);
        }

        context.Evidence.Inferred(MemberKey.ParameterWireName(group, operation, member.Name), "WireName.PathVariable");
        context.Evidence.Inferred(RequiredKey(member), "Required.PathVariable");
        ApiType type = context.Types.IsScalar(member.Type) ? member.Type : TypeResolver.Text;
        return new Parameter(member.Name, variables.Find(member)!, location, type, true, member.Description, member.GivenName);
    }

    /// <summary>A path cannot be built without its variables, so each is a parameter, listed or not.</summary>
    private void AddPathVariablesWithoutRow(
        List<MergedMember> members, Contributions<OperationSection> sections, string urlTemplate, PathVariables variables)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        members.ForEach(member =>
        {
            listed.Add(NameKey.Of(member.Name));
            listed.Add(NameKey.Of(member.WireName.Name));
        });
        Contribution<OperationSection> section = sections.Ranked(FactKind.Http)[0];
        foreach (string variable in variables.Names)
        {
            if (!listed.Add(NameKey.Of(variable)))
            {
                continue;
            }

            PageLocation location = section.At((section.Facts.UrlTemplate ?? section.Facts.Operation.Name).Span);
            context.Findings.Add(
                MergingFindings.PathVariableWithoutParameter,
                location,
                $"The path {urlTemplate} has the variable '{variable}', but '{section.Facts.Operation.Name.Value}' lists no such parameter. A text parameter was added.{NearMiss.Hint(variable, members.ConvertAll(member => member.Name))}");
            members.Add(new MergedMember(variable, location, new WireName(variable, default, null), TypeResolver.Text, Requirement.Stated(true, location), null));
        }
    }

    private void ReportMissingVariable(MergedMember member, ParameterLocation location, string urlTemplate)
    {
        if (member.Stated is { Location: ParameterLocation.Path } stated && location != ParameterLocation.Path)
        {
            context.Findings.Add(
                MergingFindings.PathWithoutVariable,
                stated.Page,
                $"'{member.Name}' is said to be in the path, but {urlTemplate} has no such variable. The cell was ignored.{NearMiss.Hint(member.Name, new PathVariables(urlTemplate).Names)}");
        }
    }

    private void RecordLocation(MergedMember member, LocatedParameter located)
    {
        context.Evidence.Named(MemberKey.Parameter(group, operation, member.Name), member.Location);
        string key = MemberKey.ParameterLocation(group, operation, member.Name);
        if (located.Rule is { } rule)
        {
            context.Evidence.Inferred(key, rule);
        }
        else
        {
            context.Evidence.Stated(key, member.Stated!.Page);
        }
    }

    private void ReportSecondBody(MergedMember member)
    {
        PageLocation? correction = member.Stated is { Location: ParameterLocation.Body } stated ? stated.Page : null;
        string why = correction is not null
            ? "is said to be the body, but another parameter is already."
            : $"has the type {TypeAgreement.Describe(member.Type)}, but another parameter is already the body, and a model travels nowhere else.";
        context.Findings.Add(
            MergingFindings.SeveralBodies, correction ?? member.Location, $"'{member.Name}' {why} '{member.Name}' was left out.");
    }

    private string RequiredKey(MergedMember member) => MemberKey.ParameterRequired(group, operation, member.Name);
}
