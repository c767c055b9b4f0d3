using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.RestReference.Sharing;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>Makes the facts of one operation of what stands below its statement.</summary>
internal sealed class OperationFactsReader
{
    // What generators call the row of the whole body; the rows below it are its properties.
    private const string BodyName = "body";

    private readonly OperationPlan _plan;
    private readonly OperationDraft _draft;
    private readonly Statement _statement;
    private readonly List<string> _variables;
    private readonly HashSet<string> _variableKeys;
    private readonly List<MemberFacts> _parameters = [];
    private readonly List<MemberRow> _body = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private Located<TypeFact>? _bodyType;

    private OperationFactsReader(OperationPlan plan, OperationDraft draft, Statement statement)
    {
        _plan = plan;
        _draft = draft;
        _statement = statement;
        _variables = VariablesOf(statement.Path.Value);
        _variableKeys = KeysOf(_variables);
    }

    private bool TakesBody => _statement.Verb.Value is not ("GET" or "HEAD" or "DELETE" or "OPTIONS" or "TRACE");

    /// <param name="listsVariables">The page lists the variables of paths among the parameters; where it does not, the path itself states them.</param>
    public static OperationFacts Read(OperationPlan plan, OperationDraft draft, Statement statement, Located<string> name, bool listsVariables)
    {
        OperationFactsReader reader = new(plan, draft, statement);
        OperationFacts facts = reader.Read(name);
        return listsVariables ? facts : facts with { Parameters = [.. reader._variables.ConvertAll(reader.StatedByPath), .. facts.Parameters ?? []] };
    }

    /// <summary>Whether one of the rows is a variable of the path.</summary>
    public static bool ListsVariables(OperationDraft draft, Statement statement)
    {
        HashSet<string> variables = KeysOf(VariablesOf(statement.Path.Value));
        return draft.Parameters.Exists(part => part.Rows.Exists(row => row.Facts.In is { Value: ParameterLocation.Path } || variables.Contains(KeyOf(row.Facts))));
    }

    private static string KeyOf(MemberFacts facts) => NameKey.From(PathTemplate.VariableName(facts.Name.Value));

    private MemberFacts StatedByPath(string variable) => new() { Name = new Located<string>(variable, _statement.Path.Span) };

    private OperationFacts Read(Located<string> name)
    {
        foreach ((PartRole role, List<MemberRow> rows) in _draft.Parameters)
        {
            AddRows(role, rows);
        }

        AddQueryOfStatement();
        bool hasForm = _parameters.Exists(static parameter => parameter.In is { Value: ParameterLocation.Form });
        Located<TypeFact>? type = _bodyType ?? (_body.Count == 0 ? null : new Located<TypeFact>(new ObjectTypeFact(null, MemberTree.From(_body)), _body[0].Facts.Name.Span));
        return new OperationFacts
        {
            Name = name,
            Verb = _statement.Verb,
            Path = _statement.Path,
            Summary = SummaryOf(),
            Title = SummaryOf()?.Value,
            Description = ProseReader.Read(_plan.Prose),
            Parameters = EquatableArray.From(_parameters),
            Body = type is not null || hasForm ? new BodyFacts { Type = type, MediaTypes = hasForm && _draft.Form is { } form ? [form] : null } : BodyOfExample(),
            Responses = _draft.Responses.Count == 0 ? null : EquatableArray.From(_draft.Responses),
            Returns = ReturnsOf(),
            Includes = EquatableArray.From(IncludeLinks.Read(_plan)),
        };
    }

    private void AddRows(PartRole role, List<MemberRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            MemberRow row = rows[i];
            MemberFacts facts = row.Facts;
            bool isVariable = _variableKeys.Contains(KeyOf(facts));
            ParameterLocation place = PlaceOf(role, facts, isVariable);
            if (place == ParameterLocation.Body)
            {
                AddToBody(row, hasRowsBelow: i + 1 < rows.Count && rows[i + 1].Depth > row.Depth);
            }
            else if (row.Depth == 0 && _known.Add(place + " " + facts.Name.Value))
            {
                _parameters.Add(facts with { In = InOf(role, facts, place, isVariable), Type = AsText(facts.Type) });
            }
        }
    }

    private ParameterLocation PlaceOf(PartRole role, MemberFacts facts, bool isVariable)
    {
        if (isVariable && (facts.In?.Value ?? role.In) is null or ParameterLocation.Path)
        {
            return ParameterLocation.Path;
        }

        ParameterLocation? stated = facts.In?.Value ?? role.In;
        bool isForm = TakesBody && _draft.Form is not null && (stated is null or ParameterLocation.Query or ParameterLocation.Body);
        return isForm ? ParameterLocation.Form
            : stated is { } place and not ParameterLocation.Path ? place
            : TakesBody ? ParameterLocation.Body
            : ParameterLocation.Query;
    }

    private static Located<ParameterLocation>? InOf(PartRole role, MemberFacts facts, ParameterLocation place, bool isVariable) =>
        isVariable || (facts.In is null && role.In is null && place == ParameterLocation.Query) ? facts.In is { Value: ParameterLocation.Path } ? facts.In : null
        : new Located<ParameterLocation>(place, facts.In?.Span ?? facts.Name.Span);

    /// <summary>Outside of JSON, one of several single values is written as the text that it is.</summary>
    private static Located<TypeFact>? AsText(Located<TypeFact>? type) =>
        type is { Value: UnionTypeFact union } && !union.Options.Exists(static option => option is not PrimitiveTypeFact { Kind: not (PrimitiveKind.Any or PrimitiveKind.Binary) })
            ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.String), type.Value.Span)
            : type;

    /// <summary>One row that is the whole body, by its place and a model for its type; else a property of the body.</summary>
    private void AddToBody(MemberRow row, bool hasRowsBelow)
    {
        bool isWhole = row.Facts.In is { Value: ParameterLocation.Body } && row.Depth == 0;
        bool isNamed = row.Facts.Type is { Value: NamedTypeFact or ListTypeFact { Item: NamedTypeFact } or PrimitiveTypeFact { Kind: PrimitiveKind.Binary } };
        if (isWhole && _bodyType is null && row.Facts.Type is { } type && (isNamed || (row.Facts.Name.Value == BodyName && !hasRowsBelow)))
        {
            _bodyType = type;
        }
        else if (!isWhole || row.Facts.Name.Value != BodyName)
        {
            _body.Add(row);
        }
    }

    /// <summary>The names in <c>?page=&lt;number&gt;</c> that no table or list describes.</summary>
    private void AddQueryOfStatement()
    {
        if (_statement.Query is not { } query)
        {
            return;
        }

        foreach (MemberFacts named in QueryText.Read(query))
        {
            if (!_parameters.Exists(known => known.Name.Value == named.Name.Value))
            {
                _parameters.Add(named);
            }
        }
    }

    /// <summary>What examples send where nothing describes it.</summary>
    private BodyFacts? BodyOfExample()
    {
        foreach ((ExampleRequest request, TextSlice source) in TakesBody ? _draft.Requests : [])
        {
            if (request.Verb != _statement.Verb.Value || !(request.HasJson || request.HasBytes))
            {
                continue;
            }

            return request.HasJson
                ? new BodyFacts { Example = new Located<TypeFact>(TypeWords.Any, source.Span) }
                : new BodyFacts
                {
                    Example = new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), source.Span),
                    MediaTypes = request.MediaType is { } mediaType ? [mediaType] : null,
                };
        }

        return null;
    }

    private Located<string>? SummaryOf() =>
        _statement.Title is { } own ? LocatedText.From(own)
        : Names.OperationNames.TitleOf(_plan) is not null ? new Located<string>(_plan.Title.Heading.Title, _plan.Title.Heading.Source.Span)
        : _plan.Prose.Count > 0 ? FirstSentence(_plan.Prose[0].Source)
        : null;

    private static Located<string>? FirstSentence(TextSlice prose)
    {
        int end = prose.IndexOf(". ");
        TextSlice sentence = end < 0 ? prose : prose.Sub(0, end + 1);
        string text = PlainText.WithoutMarks(sentence).Replace('\n', ' ');
        return text.Length == 0 ? null : new Located<string>(text, sentence.Span);
    }

    private ReturnFacts? ReturnsOf()
    {
        if (_statement.Verb.Value == "HEAD")
        {
            return null;
        }

        if (_draft.ReturnedRows.Count > 0)
        {
            Located<TypeFact> type = new(new ObjectTypeFact(null, MemberTree.From(_draft.ReturnedRows)), _draft.ReturnedRows[0].Facts.Name.Span);
            return new ReturnFacts(type, type.Span);
        }

        return _draft.Returns ?? (_draft.Sample is { } sample ? new ReturnFacts(new Located<TypeFact>(TypeWords.Any, sample.Span), sample.Span) : null);
    }

    private static HashSet<string> KeysOf(List<string> variables) => new(variables.ConvertAll(NameKey.From), StringComparer.Ordinal);

    private static List<string> VariablesOf(string path)
    {
        List<string> variables = [];
        int open = path.IndexOf('{');
        while (open >= 0)
        {
            int close = path.IndexOf('}', open);
            string variable = path.Substring(open + 1, close - open - 1);
            if (!variables.Contains(variable))
            {
                variables.Add(variable);
            }

            open = path.IndexOf('{', close);
        }

        return variables;
    }
}
