using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Sharing;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>Makes the facts of one operation of what stands below its statement.</summary>
internal sealed partial class OperationFactsReader
{
    private static readonly HashSet<string> s_nothing = new(StringComparer.OrdinalIgnoreCase) { "n/a", "none", "-", "no content", "nothing" };

    private readonly OperationPlan _plan;
    private readonly OperationDraft _draft;
    private readonly Statement _statement;
    private readonly List<string> _variables;
    private readonly HashSet<string> _variableKeys;
    private readonly List<MemberFacts> _parameters = [];
    private readonly List<MemberRow> _body = [];
    private readonly List<MemberRow> _fields = [];
    private readonly HashSet<(ParameterLocation? Place, string Name)> _known = [];
    private MemberFacts? _wholeBody;

    private OperationFactsReader(OperationPlan plan, OperationDraft draft, Statement statement)
    {
        _plan = plan;
        _draft = draft;
        _statement = statement;
        _variables = [.. new HashSet<string>(UrlTemplate.VariablesOf(statement.Path.Value), StringComparer.Ordinal)];
        _variableKeys = KeysOf(_variables);
    }

    private bool IsHead => _statement.Verb is { Value: "HEAD" };

    /// <param name="listsVariables">The page lists the variables of paths among the parameters; where it does not, the path itself states them.</param>
    /// <param name="security">The names of the schemes that it asks for.</param>
    public static OperationFacts Read(
        OperationPlan plan, OperationDraft draft, Statement statement, Located<string> name, bool listsVariables, EquatableArray<Located<string>>? security) =>
        new OperationFactsReader(plan, draft, statement).Read(name, listsVariables, security);

    /// <summary>Whether one of the rows is a variable of the path.</summary>
    public static bool ListsVariables(OperationDraft draft, Statement statement)
    {
        HashSet<string>? variables = null;
        foreach ((PartRole _, List<MemberRow> rows) in draft.Parameters)
        {
            foreach (MemberRow row in rows)
            {
                if (row.Facts.In is { Value: ParameterLocation.Path } || (variables ??= KeysOf(UrlTemplate.VariablesOf(statement.Path.Value))).Contains(KeyOf(row.Facts)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string KeyOf(MemberFacts facts) => NameKey.From(UrlTemplate.VariableName(facts.Name.Value));

    private MemberFacts StatedByPath(string variable) => new() { Name = new Located<string>(variable, _statement.Path.Span) };

    private OperationFacts Read(Located<string> name, bool listsVariables, EquatableArray<Located<string>>? security)
    {
        foreach ((PartRole role, List<MemberRow> rows) in _draft.Parameters)
        {
            AddRows(role, rows);
        }

        AddQueryOfStatement();
        AddFieldsOfExamples();
        bool hasForm = _draft.Form is not null && _parameters.Exists(static parameter => parameter.In is null or { Value: ParameterLocation.Query or ParameterLocation.Form });
        Located<TypeFact>? type = _wholeBody?.Type ?? TypeOfRows();
        EquatableArray<Located<string>>? produced = ProducedBy(_statement);
        Located<string>? summary = SummaryOf(name);
        return new OperationFacts
        {
            Name = name,
            Verb = _statement.Verb,
            Path = _statement.Path,
            Summary = summary,
            Title = summary?.Value,
            Description = ProseReader.Read(_plan.Prose),
            Parameters = listsVariables ? EquatableArray.From(_parameters) : [.. _variables.ConvertAll(StatedByPath), .. _parameters],
            Fields = MemberTree.From(_fields),
            Body = type is null && !hasForm ? BodyOfExample() : new BodyFacts
            {
                Type = type,
                MediaTypes = hasForm ? [_draft.Form!.Value] : null,
                IsRequired = _wholeBody?.IsRequired,
                Description = _wholeBody?.Description,
            },
            Accepts = _draft.MessageType is { } messages ? [messages] : produced,
            Responses = _draft.Responses.All.Count == 0 ? null : EquatableArray.From(_draft.Responses.All),
            Headers = _draft.Responses.HeadersWithoutStatus,
            Returns = ReturnsOf(),
            Shown = _draft.Examples.ReceivedBytes is { } bytes ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), bytes.Span) : produced is null ? _draft.ReturnedJson : produced is { Count: 1 } single ? TypeOf(single[0]) : null,
            Sent = _statement.TakesBody ? EquatableArray.From(_draft.Examples.Sent) : [],
            Received = IsHead || produced is { } types && !types.Exists(static type => MediaTypes.IsJson(type.Value)) ? [] : EquatableArray.From(Received()),
            Includes = EquatableArray.From(IncludeLinks.Read(_plan)),
            Security = security,
        };
    }

    /// <summary>The media type that the row of the statement names; none where it says that nothing comes back, null where it says neither.</summary>
    private static EquatableArray<Located<string>>? ProducedBy(Statement statement)
    {
        if (statement.Produces is not { } cell)
        {
            return null;
        }

        string text = PlainText.WithoutMarks(cell).Trim();
        string? type = Array.Find(text.Split(' ', ';', ','), static word => word.IndexOf('/') is > 0 and int slash && slash < word.Length - 1 && word != "N/A");
        bool isEmpty = text.IndexOf("empty", StringComparison.OrdinalIgnoreCase) >= 0;
        return type is not null && !isEmpty ? [new Located<string>(type.ToLowerInvariant(), cell.Span)]
            : s_nothing.Contains(text) || isEmpty ? EquatableArray<Located<string>>.Empty
            : null;
    }

    /// <summary>What a media type alone tells; null where that is nothing.</summary>
    private static Located<TypeFact>? TypeOf(Located<string> mediaType) =>
        MediaTypes.IsBytes(mediaType.Value) ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), mediaType.Span)
        : mediaType.Value.StartsWith("text/", StringComparison.Ordinal) ? new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.String), mediaType.Span)
        : null;

    /// <summary>What examples show that comes back; nothing of a success where the page says that none has a body.</summary>
    private List<ExampleFacts> Received()
    {
        List<ResponseFacts> successes = _draft.Responses.All.FindAll(static response => response.Statuses.Value.IsSuccess);
        bool isEmpty = successes.Count > 0 && successes.TrueForAll(static response => response.IsEmpty);
        return isEmpty ? _draft.Examples.Received.FindAll(static example => !example.IsOfSuccess) : _draft.Examples.Received;
    }

    /// <summary>What the rows of the body describe; null where there are none.</summary>
    private Located<TypeFact>? TypeOfRows()
    {
        if (_body.Count == 0)
        {
            return null;
        }

        ObjectTypeFact described = new(null, MemberTree.From(_body));
        return new Located<TypeFact>(_draft.SendsList ? new ListTypeFact(described) : described, _body[0].Facts.Name.Span);
    }

    /// <param name="name">It stands in the heading where that is what the operation is called.</param>
    private Located<string>? SummaryOf(Located<string> name) =>
        _statement.Title is { } own ? LocatedText.From(own)
        : !Names.OperationNames.IsTitled(_plan, _statement) ? null
        : name.Span == _plan.Title.Heading.Source.Span ? new Located<string>(_plan.Title.Heading.Title, name.Span)
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
        if (IsHead)
        {
            return null;
        }

        if (_draft.ReturnedRows.Count > 0)
        {
            Located<TypeFact> type = MemberTree.TypeOf(_draft.ReturnedRows);
            return new ReturnFacts(type, type.Span);
        }

        return _draft.Returns;
    }

    private static HashSet<string> KeysOf(List<string> variables) => new(variables.ConvertAll(NameKey.From), StringComparer.Ordinal);
}
