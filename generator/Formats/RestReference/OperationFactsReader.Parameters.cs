using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Requests;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference;

/// <summary>Where the rows of its tables and lists travel.</summary>
internal sealed partial class OperationFactsReader
{
    // What generators call the row of the whole body; the rows below it are its properties.
    private const string BodyName = "body";

    private void AddRows(PartRole role, List<MemberRow> rows)
    {
        // What is nested in a parameter that is no field are remarks about it.
        int notes = int.MaxValue;
        for (int i = 0; i < rows.Count; i++)
        {
            MemberRow row = rows[i];
            if (row.Depth > notes)
            {
                continue;
            }

            if (IsBodyBeside(row, rows))
            {
                row = row with { Facts = row.Facts with { In = new Located<ParameterLocation>(ParameterLocation.Body, row.Facts.Name.Span) } };
            }

            MemberFacts facts = row.Facts;
            string key = KeyOf(facts);
            bool isVariable = _variableKeys.Contains(key);
            notes = isVariable ? row.Depth : int.MaxValue;
            if (!isVariable && facts.In is null && _plan.VariableKeys.Contains(key))
            {
                notes = row.Depth;
                continue;
            }

            Located<ParameterLocation>? place = PlaceOf(role, facts, isVariable);
            if (place is { Value: ParameterLocation.Body })
            {
                AddToBody(row, hasRowsBelow: i + 1 < rows.Count && rows[i + 1].Depth > row.Depth);
                continue;
            }

            if (place is null && !isVariable)
            {
                _fields.Add(row);
            }

            if (row.Depth == 0 && _known.Add((place?.Value, facts.Name.Value)))
            {
                Located<TypeFact>? type = AsText(facts.Type);
                bool isUnmarked = facts.IsUnmarked && !(place is null or { Value: ParameterLocation.Query } && IsLeftOut(facts.Name.Value));
                bool isAsPrinted = place == facts.In && type == facts.Type && isUnmarked == facts.IsUnmarked;
                _parameters.Add(isAsPrinted ? facts : facts with { In = place, Type = type, IsUnmarked = isUnmarked });
            }
        }
    }

    /// <summary>Beside rows that say their places, the one that is called the body, and does not, is it.</summary>
    private static bool IsBodyBeside(MemberRow row, List<MemberRow> rows) =>
        row is { Depth: 0, Facts: { In: null, Type.Value: NamedTypeFact or ListTypeFact, Name.Value: BodyName } } && rows.Exists(static other => other.Facts.In is not null);

    /// <summary>An example of the request does without it, or of the same path with another method that is stated beside it.</summary>
    private bool IsLeftOut(string parameter)
    {
        foreach ((ExampleRequest request, TextSlice source) in _draft.Examples.Requests)
        {
            if ((IsOfStatement(request) || IsStatedBeside(request)) && ExampleQuery.LeavesOut(source, _statement.Path.Value, parameter))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStatedBeside(ExampleRequest request) =>
        _plan.Statements.Exists(other => other.Path.Value == _statement.Path.Value && other.Verb?.Value == request.Verb);

    private bool IsOfStatement(ExampleRequest request) => _statement.Verb is not { } verb || request.Verb == verb.Value;

    /// <summary>Where the row, or the label above it, says that it travels; null where neither does, or where the path has no such variable.</summary>
    private static Located<ParameterLocation>? PlaceOf(PartRole role, MemberFacts facts, bool isVariable)
    {
        ParameterLocation? stated = facts.In?.Value ?? role.In;
        return stated is not { } place || (place == ParameterLocation.Path && (!isVariable || facts.In is null))
            ? null
            : new Located<ParameterLocation>(place, facts.In?.Span ?? facts.Name.Span);
    }

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
        if (isWhole && _wholeBody is null && row.Facts.Type is not null && (isNamed || (row.Facts.Name.Value == BodyName && !hasRowsBelow)))
        {
            _wholeBody = row.Facts;
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

    /// <summary>The fields of the form that examples send, and that some of those which tables list are files.</summary>
    private void AddFieldsOfExamples()
    {
        foreach ((ExampleRequest request, TextSlice _) in _draft.Form is not null && _draft.Examples.Sent.Count == 0 ? _draft.Examples.Requests : [])
        {
            foreach (CurlField field in IsOfStatement(request) ? request.Form?.Fields ?? [] : [])
            {
                Located<TypeFact> type = new(new PrimitiveTypeFact(field.IsFile ? PrimitiveKind.Binary : PrimitiveKind.String), field.Name.Span);
                int known = _parameters.FindIndex(parameter => parameter.Name.Value == field.Name.Value);
                if (known < 0)
                {
                    _parameters.Add(new MemberFacts { Name = field.Name, In = new Located<ParameterLocation>(ParameterLocation.Form, field.Name.Span), SuggestedType = type });
                }
                else if (field.IsFile && _parameters[known].Type is null)
                {
                    _parameters[known] = _parameters[known] with { SuggestedType = type };
                }
            }
        }
    }

    /// <summary>The bytes that examples send where nothing describes them; else what prose alone says is sent.</summary>
    private BodyFacts? BodyOfExample()
    {
        foreach ((ExampleRequest request, TextSlice source) in _statement.TakesBody ? _draft.Examples.Requests : [])
        {
            if (IsOfStatement(request) && request.HasBytes)
            {
                return request.MediaType is { } stated && MediaTypes.IsJson(stated.Value)
                    ? new BodyFacts { Example = new Located<TypeFact>(TypeInterpreter.Any, source.Span), MediaTypes = [stated] }
                    : Bytes(source.Span, request.MediaType);
            }
        }

        bool isDescribed = _draft.Examples.Sent.Count > 0 || _parameters.Exists(parameter => !_variableKeys.Contains(KeyOf(parameter)));
        if (!_statement.TakesBody || isDescribed)
        {
            return null;
        }

        return _draft.SentBytes is { } bytes ? Bytes(bytes.Place, bytes.MediaType)
            : _draft.SentBody is { } said ? new BodyFacts { Example = new Located<TypeFact>(TypeInterpreter.Any, said.Span) }
            : null;
    }

    private static BodyFacts Bytes(PageSpan place, Located<string>? mediaType) => new()
    {
        Example = new Located<TypeFact>(new PrimitiveTypeFact(PrimitiveKind.Binary), place),
        MediaTypes = mediaType is { } stated ? [stated] : null,
    };
}
