using System.Collections.Generic;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the parameter tables of an operation and decides where each parameter travels.</summary>
internal sealed class ParameterMerger(TypeResolver types, FindingList findings)
{
    private const string Json = "application/json";

    public MergedParameters Merge(Contributions<OperationSection> sections, string urlTemplate, EquatableArray<string> contentTypes)
    {
        List<MergedMember> members = new MemberMerger(types, findings).Merge(Tables(sections));
        AddPathVariablesWithoutRow(members, sections, urlTemplate);
        ParameterLocation[] locations = ParameterLocationRule.Decide(urlTemplate, contentTypes, members, types);

        var parameters = new List<Parameter>();
        RequestBody? body = null;
        for (int i = 0; i < members.Count; i++)
        {
            MergedMember member = members[i];
            if (locations[i] == ParameterLocation.Body)
            {
                string mediaType = contentTypes.Count == 0 ? Json : contentTypes[0];
                body = new RequestBody(member.Name, mediaType, member.Type, member.IsRequired ?? true, member.Description);
                continue;
            }

            if (locations[i] == ParameterLocation.Query && types.IsObject(member.Type))
            {
                ReportSecondBody(member);
                continue;
            }

            bool isPath = locations[i] == ParameterLocation.Path;
            string wireName = isPath ? VariableName(urlTemplate, member.Name) : member.WireName.Name;
            bool isRequired = isPath || (member.IsRequired ?? false);
            ApiType type = isPath && !types.IsScalar(member.Type) ? TypeResolver.Text : member.Type;
            parameters.Add(new Parameter(member.Name, wireName, locations[i], type, isRequired, member.Description));
        }

        return new MergedParameters(EquatableArray<Parameter>.From(parameters), body);
    }

    private static List<Contribution<EquatableArray<MemberFacts>>> Tables(Contributions<OperationSection> sections)
    {
        var tables = new List<Contribution<EquatableArray<MemberFacts>>>();
        foreach (Contribution<OperationSection> section in sections.Ranked(FactKind.Name))
        {
            if (section.Facts.Operation.Parameters is { } rows)
            {
                tables.Add(new Contribution<EquatableArray<MemberFacts>>(section.Page, rows));
            }
        }

        return tables;
    }

    /// <summary>A path cannot be built without its variables, so each is a parameter, listed or not.</summary>
    private void AddPathVariablesWithoutRow(List<MergedMember> members, Contributions<OperationSection> sections, string urlTemplate)
    {
        Contribution<OperationSection> section = sections.Ranked(FactKind.Http)[0];
        foreach (string variable in PathVariables.Of(urlTemplate))
        {
            string key = NameKey.Of(variable);
            if (members.Exists(member => NameKey.Of(member.Name) == key))
            {
                continue;
            }

            PageLocation location = section.At((section.Facts.UrlTemplate ?? section.Facts.Operation.Name).Span);
            findings.Add(
                MergingFindings.PathVariableWithoutParameter,
                location,
                $"The path {urlTemplate} has the variable '{variable}', but '{section.Facts.Operation.Name.Value}' lists no such parameter. A text parameter was added.");
            members.Add(new MergedMember(variable, new WireName(variable, null), TypeResolver.Text, true, null, location));
        }
    }

    private void ReportSecondBody(MergedMember member) => findings.Add(
        MergingFindings.SeveralBodies,
        member.Location,
        $"'{member.Name}' is {TypeAgreement.Describe(member.Type)}, but another parameter is already the body, and a model travels nowhere else. '{member.Name}' was left out.");

    private static string VariableName(string urlTemplate, string name)
    {
        string key = NameKey.Of(name);
        foreach (string variable in PathVariables.Of(urlTemplate))
        {
            if (NameKey.Of(variable) == key)
            {
                return variable;
            }
        }

        return name;
    }
}
