using System;
using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// Decides which statuses an operation documents and what their bodies hold. Docs state one return type: it belongs to
/// the successes. What a failure carries they do not say; where anything is accepted at all, it is kept as text.
/// </summary>
internal sealed class ResponseRule(MergeContext context)
{
    private const int Ok = 200;
    private const int NoContent = 204;
    private const int ResetContent = 205;
    private const int NotModified = 304;
    private const string Default = "default";

    /// <param name="tables">The response tables of all pages, best first.</param>
    /// <param name="corrections">What overrides them.</param>
    /// <param name="returned">The documented return type; null for void.</param>
    /// <param name="accepts">The documented media types of the answer.</param>
    public MergedResponses Decide(
        IEnumerable<Contribution<EquatableArray<ResponseFacts>>> tables,
        IEnumerable<Correction<OperationCorrectionFacts>> corrections,
        ApiType? returned,
        EquatableArray<string> accepts)
    {
        var byStatus = new SortedDictionary<int, Response>();
        var byRange = new SortedDictionary<string, RangeResponse>(StringComparer.Ordinal);
        foreach (Contribution<EquatableArray<ResponseFacts>> table in tables)
        {
            foreach (ResponseFacts row in table.Facts)
            {
                if (ParseStatus(row.Status, table.At(row.Status.Span)) is int status)
                {
                    if (!byStatus.ContainsKey(status))
                    {
                        ReportBeyondLimit(row.Status, table.At(row.Status.Span), byStatus.Count);
                        byStatus.Add(status, new Response(status, row.Description ?? "", BodyOf(status, returned, accepts)));
                    }
                }
                else if (IsRange(row.Status.Value) && !byRange.ContainsKey(row.Status.Value))
                {
                    byRange.Add(row.Status.Value, new RangeResponse(row.Status.Value, row.Description ?? "", null, IsSuccess: false));
                }
            }
        }

        foreach (Correction<OperationCorrectionFacts> correction in corrections)
        {
            foreach (ResponseCorrectionFacts row in correction.Facts.Responses)
            {
                ApiType? body = row.Type is { } type ? context.Types.Resolve(type.Value, correction.At(type.Span)) : null;
                if (ParseStatus(row.Status, correction.At(row.Status.Span)) is int status)
                {
                    Response response = byStatus.TryGetValue(status, out Response? known)
                        ? known
                        : new Response(status, "", BodyOf(status, returned, accepts));
                    byStatus[status] = response with
                    {
                        Meaning = row.Description ?? response.Meaning,
                        Body = body ?? response.Body,
                    };
                }
                else if (IsRange(row.Status.Value))
                {
                    byRange.TryGetValue(row.Status.Value, out RangeResponse? known);
                    byRange[row.Status.Value] = new RangeResponse(row.Status.Value, row.Description ?? known?.Meaning ?? "", body ?? known?.Body, IsSuccess: false);
                }
            }
        }

        EquatableArray<RangeResponse> ranges = Complete(byRange, returned, accepts, hasSuccess: HasSuccess(byStatus.Keys));
        if (!HasSuccess(byStatus.Keys))
        {
            byStatus.Add(Ok, new Response(Ok, "", returned, IsAssumed: true));
        }

        return new MergedResponses(EquatableArray<Response>.From(byStatus.Values), ranges);
    }

    /// <summary>The documentation's generator takes the return type from <c>default</c> where no other answer is a success.</summary>
    private static EquatableArray<RangeResponse> Complete(
        SortedDictionary<string, RangeResponse> byRange, ApiType? returned, EquatableArray<string> accepts, bool hasSuccess)
    {
        var ranges = new List<RangeResponse>(byRange.Count);
        foreach (RangeResponse range in byRange.Values)
        {
            bool isSuccess = range.Status[0] == '2' || (range.Status == Default && !hasSuccess);
            hasSuccess |= isSuccess;
            ApiType? body = range.Body ?? (isSuccess ? returned : accepts.Count == 0 ? null : TypeResolver.Text);
            ranges.Add(range with { Body = body, IsSuccess = isSuccess });
        }

        return EquatableArray<RangeResponse>.From(ranges);
    }

    private static bool HasSuccess(IEnumerable<int> statuses)
    {
        foreach (int status in statuses)
        {
            if (status < 300)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRange(string status) =>
        status == Default || (status.Length == 3 && status[0] is >= '1' and <= '5' && status.EndsWith("XX", StringComparison.Ordinal));

    private int? ParseStatus(Stated<string> stated, PageLocation location)
    {
        if (int.TryParse(stated.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 200 and <= 599)
        {
            return status;
        }

        context.Findings.Add(
            MergingFindings.StatusNotEmitted,
            location,
            $"'{stated.Value}' has no response type yet. Answers it describes are handled as undocumented ones.");
        return null;
    }

    /// <summary>Responses beyond the runtime's last arity are not lost: an answer with such a status is handled as undocumented.</summary>
    private void ReportBeyondLimit(Stated<string> stated, PageLocation location, int known)
    {
        if (known >= Operation.MostTypedResponses)
        {
            context.Findings.Add(
                MergingFindings.StatusNotEmitted,
                location,
                $"An operation can have {Operation.MostTypedResponses} response types at most, the lowest statuses first; with '{stated.Value}' it has more. Answers beyond them are handled as undocumented ones.");
        }
    }

    private static ApiType? BodyOf(int status, ApiType? returned, EquatableArray<string> accepts) => status switch
    {
        NoContent or ResetContent or NotModified => null,
        < 300 => returned,
        _ => accepts.Count == 0 ? null : TypeResolver.Text,
    };
}
