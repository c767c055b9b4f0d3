using System;
using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

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
        var places = new List<PageLocation>();
        foreach (Contribution<EquatableArray<ResponseFacts>> table in tables)
        {
            foreach (ResponseFacts row in table.Facts)
            {
                if (ParseStatus(row.Status, table.At(row.Status.Span)) is int status)
                {
                    if (!byStatus.ContainsKey(status))
                    {
                        places.Add(table.At(row.Status.Span));
                        byStatus.Add(status, new Response(status, row.Description ?? "", BodyOf(status, returned, accepts)));
                    }
                }
                else if (IsRange(row.Status.Value) && !byRange.ContainsKey(row.Status.Value))
                {
                    places.Add(table.At(row.Status.Span));
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
                    if (!byStatus.TryGetValue(status, out Response? response))
                    {
                        places.Add(correction.At(row.Status.Span));
                        response = new Response(status, "", BodyOf(status, returned, accepts));
                    }

                    byStatus[status] = response with
                    {
                        Meaning = row.Description ?? response.Meaning,
                        Body = body ?? response.Body,
                    };
                }
                else if (IsRange(row.Status.Value))
                {
                    if (!byRange.TryGetValue(row.Status.Value, out RangeResponse? known))
                    {
                        places.Add(correction.At(row.Status.Span));
                    }

                    byRange[row.Status.Value] = new RangeResponse(row.Status.Value, row.Description ?? known?.Meaning ?? "", body ?? known?.Body, IsSuccess: false);
                }
            }
        }

        List<RangeResponse> ranges = Complete(byRange, returned, accepts, hasSuccess: HasSuccess(byStatus.Keys));
        if (!HasSuccess(byStatus.Keys) && !ranges.Exists(static range => range.IsSuccess))
        {
            byStatus.Add(Ok, new Response(Ok, "", returned, IsAssumed: true));
        }

        ReportBeyondLimit(byStatus.Count, ranges, places);
        return new MergedResponses(EquatableArray.From(byStatus.Values), EquatableArray.From(ranges));
    }

    /// <summary>The documentation's generator takes the return type from <c>default</c> where no other answer is a success.</summary>
    private static List<RangeResponse> Complete(
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

        return ranges;
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

        if (!IsRange(stated.Value) || !StatusRange.Parse(stated.Value).IsFinal)
        {
            context.Findings.Add(
                MergingFindings.StatusWithoutType,
                location,
                $"'{stated.Value}' is no status that an answer can end with, 200 to 599, so it has no response type. If it comes all the same, it is handled as an undocumented one.");
        }

        return null;
    }

    /// <summary>What is documented beyond the runtime's last arity is not lost: the last case is for all of it.</summary>
    private void ReportBeyondLimit(int statuses, List<RangeResponse> ranges, List<PageLocation> places)
    {
        // A default that describes the successes needs a case for the failures too.
        int cases = statuses + ranges.FindAll(static range => range.Statuses.IsFinal).Count
            + ranges.FindAll(static range => range.Status == Default && range.IsSuccess).Count;
        if (cases > Operation.MostTypedResponses)
        {
            context.Findings.Add(
                MergingFindings.StatusWithoutType,
                places[Math.Min(Operation.MostTypedResponses, places.Count - 1)],
                $"The response of an operation can have {Operation.MostTypedResponses} types; this one would have {cases}. The highest statuses share the type OtherStatus.");
        }
    }

    private static ApiType? BodyOf(int status, ApiType? returned, EquatableArray<string> accepts) => status switch
    {
        NoContent or ResetContent or NotModified => null,
        < 300 => returned,
        _ => accepts.Count == 0 ? null : TypeResolver.Text,
    };
}
