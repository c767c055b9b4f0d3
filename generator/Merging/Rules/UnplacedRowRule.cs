using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides by the method where the rows of a page travel that do not say it: they are the fields of a body, or of the form that the
/// page names, where content means something to the method, else they are parameters. A form takes those of the query too, where the page tells no body from them.
/// </summary>
internal static class UnplacedRowRule
{
    /// <summary>Its name, for the evidence of a body that is made so.</summary>
    public const string Name = "Location.MethodHasBody";

    /// <summary>The page with the rows of its operations in place, but for those without a method.</summary>
    public static PageFacts Apply(PageFacts page) => !page.Source.NamesByHeadings ? page : page with
    {
        Groups = page.Groups.ConvertAll(static group => group with
        {
            Operations = group.Operations.ConvertAll(static operation => operation is { Verb: { } verb, Path: { } path } ? Place(operation, verb.Value, path.Value) : operation),
        }),
    };

    /// <param name="facts">What a page says of an operation.</param>
    /// <param name="verb">The operation's method, wherever it is said.</param>
    /// <param name="path">The operation's path, wherever it is said.</param>
    public static OperationFacts Place(OperationFacts facts, string verb, string path)
    {
        OperationFacts placed = facts with { Fields = [] };
        if (!MethodSemantics.DefinesContent(verb))
        {
            return placed with { Parameters = InQuery(facts.Parameters), Body = facts.Body is { Type: null, Example: null } ? null : facts.Body };
        }

        if (facts.Body is { Type: null, MediaTypes: { Count: > 0 } mediaTypes } && MediaTypes.IsForm(mediaTypes[0].Value))
        {
            return placed with { Parameters = InQuery(facts.Parameters?.ConvertAll(static row => row.In is { Value: ParameterLocation.Query } ? row with { In = null } : row)) };
        }

        if (facts.Fields.Count == 0 || facts.Body?.Type is { Value: not ObjectTypeFact } || IsBesideBody(facts))
        {
            return placed;
        }

        PathVariables variables = new(path);
        EquatableArray<MemberFacts> stated = facts.Body?.Type is { Value: ObjectTypeFact body } ? body.Properties : [];
        EquatableArray<MemberFacts> fields = [.. stated, .. facts.Fields.FindAll(field => !IsVariable(field))];
        return fields.Count == 0 ? placed : placed with
        {
            Parameters = facts.Parameters?.FindAll(row => row.In is not null || IsVariable(row)),
            Body = (facts.Body ?? new BodyFacts()) with
            {
                Type = new Located<TypeFact>(new ObjectTypeFact(null, fields), fields[0].Name.Span),
                Example = null,
                IsByMethod = stated.Count == 0,
            },
        };

        bool IsVariable(MemberFacts row) => variables.Find(UrlTemplate.VariableName(row.Name.Value), row.Name.Value) is not null;
    }

    /// <summary>An example shows an object as the body, and none of the rows in it.</summary>
    private static bool IsBesideBody(OperationFacts facts) =>
        facts.Body is null && facts.Sent.Exists(static example => example.Shape.Members.Count > 0)
        && !facts.Sent.Exists(example => example.Shape.Members.Exists(member => facts.Fields.Exists(field => field.Name.Value == member.Name.Value)));

    /// <summary>A row that says no place is the same as one of its name that says the place that it gets: the first is kept.</summary>
    private static EquatableArray<MemberFacts>? InQuery(EquatableArray<MemberFacts>? rows)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        return rows?.FindAll(row => row.In is not null and not { Value: ParameterLocation.Query } || known.Add(row.Name.Value));
    }
}
