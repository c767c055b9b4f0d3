using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Decides which statuses an operation documents and what their bodies hold. Docs mostly state one return type: it belongs to
/// the successes. What a failure carries they seldom say; where anything is accepted at all, it is kept as text.
/// </summary>
/// <param name="operation">The operation, as <see cref="MemberKey"/> spells it.</param>
/// <param name="returned">The type that the docs state for all successes; null where they state none, of null where nothing comes.</param>
/// <param name="accepts">The documented media types of the responses.</param>
/// <param name="messages">Tells which bodies come message by message; null for a stream over a WebSocket.</param>
/// <param name="headers">Tells which headers come with a status.</param>
internal sealed class ResponseRule(
    TypeResolver types, DiagnosticList diagnostics, EvidenceList evidence, string operation, Decided<ApiType?>? returned, EquatableArray<string> accepts, MessageRule? messages, ResponseHeaderRule headers)
{
    /// <summary>
    /// Where no success is documented, or none but that a request was accepted in some cases, any is one: what the docs leave open,
    /// the server decides.
    /// </summary>
    private const string AssumedSuccess = "Response.AssumedSuccess";

    /// <summary>Where no status is documented at all, everything that is no success is a failure of which nothing is known.</summary>
    private const string AssumedFailure = "Response.AssumedFailure";

    /// <summary>What the site says of all failures, it says of those that it does not name.</summary>
    private const string FailureOfSite = "Response.FailureOfSite";

    private const string NoBody = "Response.NoBody";
    private const string FailureIsText = "Response.FailureIsText";
    private const int Accepted = 202;
    private const int NoContent = 204;
    private const int ResetContent = 205;
    private const int NotModified = 304;

    private readonly SortedDictionary<StatusRange, Contributions<ResponseFacts>> _rows = [];
    private readonly List<PageLocation> _places = [];

    private Decided<ApiType?>? _failure;

    public EquatableArray<Response> Decide(Contributions<OperationFacts> pages)
    {
        _failure = pages.First(FactKind.Http, static facts => facts.Failure) is { } failure
            ? Decided.Inferred<ApiType?>(types.Resolve(failure.Value, failure.Place!), FailureOfSite)
            : null;
        StatusAgreement.Report(pages, diagnostics);
        AddRows(pages.Described(FactKind.Http));
        AddRows(pages.LastWords);

        var responses = new List<Response>();
        bool hasSuccess = false;
        foreach (KeyValuePair<StatusRange, Contributions<ResponseFacts>> row in _rows)
        {
            bool isSuccess = IsSuccess(row.Key, hasSuccess);
            hasSuccess |= isSuccess && !IsAcceptedAtTimes(row.Key, row.Value);
            string meaning = row.Value.First(FactKind.Http, static facts => facts.Description)?.Value ?? "";
            Decided<MessageFormat>? format = isSuccess ? MessagesOf(row.Key, MediaTypesOf(row.Value)) : null;
            responses.Add(new Response(row.Key, meaning, BodyOf(row.Key, row.Value, isSuccess, format), isSuccess)
            {
                Headers = headers.Decide(row.Key, row.Value, isSuccess),
                Messages = format?.Value,
            });
        }

        bool isUndocumented = responses.Count == 0;
        bool hasFailure = responses.Exists(static response => !response.IsSuccess && IsFailure(response.Statuses)) || _rows.ContainsKey(StatusRange.Default);
        if (!hasSuccess)
        {
            responses.Add(Assumed(StatusRange.Successes, AssumedSuccess, returned, isSuccess: true));
        }

        if (isUndocumented || (_failure is not null && !hasFailure))
        {
            responses.Add(Assumed(StatusRange.Default, _failure is null ? AssumedFailure : FailureOfSite, _failure ?? FailureBody(), isSuccess: false));
        }

        if (!hasSuccess || !hasFailure)
        {
            responses.Sort(static (a, b) => a.Statuses.CompareTo(b.Statuses));
        }

        EquatableArray<Response> decided = EquatableArray.From(responses);
        ReportBeyondLimit(decided);
        return decided;
    }

    private Response Assumed(StatusRange statuses, string rule, Decided<ApiType?>? body, bool isSuccess)
    {
        string member = MemberKey.Status(operation, statuses.ToString());
        evidence.Add<bool>(member, Fact.Name, Decided.Inferred(true, rule));
        Decided<MessageFormat>? format = isSuccess ? MessagesOf(statuses, accepts) : null;
        body = format is { } divided ? MessageRule.TypeOf(divided, body) : body;
        evidence.Add(member, Fact.Type, body);
        return new Response(statuses, "", body?.Value, isSuccess)
        {
            IsAssumed = true,
            Headers = headers.Decide(statuses, rows: null, isSuccess),
            Messages = format?.Value,
        };
    }

    private void AddRows(IEnumerable<Contribution<OperationFacts>> pages)
    {
        foreach (Contribution<OperationFacts> page in pages)
        {
            foreach (ResponseFacts row in page.Facts.Responses ?? [])
            {
                StatusRange statuses = row.Statuses.Value;
                PageLocation place = page.At(row.Statuses.Span);
                if (!HasType(statuses))
                {
                    diagnostics.Add(
                        Catalog.StatusWithoutType,
                        place,
                        $"'{statuses}' is not a final status (200 to 599), so it has no response type. If a server returns it, the response is undocumented.");
                }

                if (HasType(statuses) || (!statuses.IsSingle && statuses.Last <= 199))
                {
                    Add(statuses, place, new Contribution<ResponseFacts>(page.Page, row));
                }
            }
        }
    }

    private void Add(StatusRange statuses, PageLocation place, Contribution<ResponseFacts> row)
    {
        if (!_rows.TryGetValue(statuses, out Contributions<ResponseFacts>? rows))
        {
            _rows.Add(statuses, rows = new Contributions<ResponseFacts>());
            _places.Add(place);
        }

        rows.Add(row);
        evidence.Named(MemberKey.Status(operation, statuses.ToString()), place);
    }

    private static bool HasType(StatusRange statuses) => statuses == StatusRange.Default || (statuses.IsFinal && statuses.Last <= 599);

    private static bool IsFailure(StatusRange statuses) => statuses.Last >= 400;

    /// <summary>The documentation's generator takes the return type from <c>default</c> where no other response is a success.</summary>
    private static bool IsSuccess(StatusRange statuses, bool hasSuccess) =>
        statuses == StatusRange.Default ? !hasSuccess : statuses.IsSuccess;

    /// <summary>In the other cases the request is carried out at once, with another success.</summary>
    private static bool IsAcceptedAtTimes(StatusRange statuses, Contributions<ResponseFacts> rows)
    {
        if (statuses != StatusRange.Single(Accepted))
        {
            return false;
        }

        foreach (Contribution<ResponseFacts> row in rows.Ranked(FactKind.Http))
        {
            if (!row.Facts.IsConditional)
            {
                return false;
            }
        }

        return true;
    }

    private Decided<MessageFormat>? MessagesOf(StatusRange statuses, EquatableArray<string> mediaTypes)
    {
        Decided<MessageFormat>? format = HasNoBody(statuses) ? null : messages?.FormatOf(mediaTypes);
        evidence.Add(MemberKey.Status(operation, statuses.ToString()), Fact.Stream, format);
        return format;
    }

    /// <summary>Those of the status alone, where a page says them, else those of all responses.</summary>
    private EquatableArray<string> MediaTypesOf(Contributions<ResponseFacts> rows)
    {
        foreach (Contribution<ResponseFacts> row in rows.Ranked(FactKind.Http))
        {
            if (row.Facts.MediaTypes.Count > 0)
            {
                return row.Facts.MediaTypes.ConvertAll(static text => text.Value);
            }
        }

        return accepts;
    }

    private ApiType? BodyOf(StatusRange statuses, Contributions<ResponseFacts> rows, bool isSuccess, Decided<MessageFormat>? format)
    {
        string member = MemberKey.Status(operation, statuses.ToString());
        evidence.Add(member, Fact.Description, rows.First(FactKind.Http, static facts => facts.Description));
        Decided<ApiType?>? body =
            rows.First(FactKind.Http, static facts => facts.Type) is { } stated ? types.Decide(stated.Value, stated.Place!).To<ApiType?>(static type => type)
            : rows.First(FactKind.Http, static facts => facts.Example) is { } shown ? Decided.Inferred<ApiType?>(types.Resolve(shown.Value, shown.Place!), TypeRule.ShownByExample)
            : HasNoBody(statuses) ? Decided.Inferred<ApiType?>(null, NoBody)
            : isSuccess ? returned
            : IsFailure(statuses) && _failure is { } failure ? failure
            : FailureBody();
        body = format is { } divided ? MessageRule.TypeOf(divided, body) : body;
        evidence.Add(member, Fact.Type, body);
        return body?.Value;
    }

    private static bool HasNoBody(StatusRange statuses) => statuses.IsSingle && statuses.First is NoContent or ResetContent or NotModified;

    private Decided<ApiType?> FailureBody() =>
        accepts.Count == 0 ? Decided.Inferred<ApiType?>(null, NoBody) : Decided.Inferred<ApiType?>(TypeResolver.Text, FailureIsText);

    /// <summary>What is documented beyond the runtime's last arity is not lost: the last case is for all of it.</summary>
    private void ReportBeyondLimit(EquatableArray<Response> responses)
    {
        int cases = TypedResponses.From(responses, accepts).Count;
        if (cases > TypedResponses.Max)
        {
            diagnostics.Add(
                Catalog.StatusWithoutType,
                _places[Math.Min(TypedResponses.Max, _places.Count - 1)],
                $"An operation can have {TypedResponses.Max} response types; this one would have {cases}. The highest statuses share the type OtherStatus.");
        }
    }
}
