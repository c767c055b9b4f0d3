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
internal sealed class ResponseRule(FindingList findings)
{
    private const int Ok = 200;
    private const int NoContent = 204;
    private const int ResetContent = 205;
    private const int NotModified = 304;

    /// <param name="tables">The response tables of all pages, best first.</param>
    /// <param name="returned">The documented return type; null for void.</param>
    /// <param name="accepts">The documented media types of the answer.</param>
    public EquatableArray<Response> Decide(
        IEnumerable<Contribution<EquatableArray<ResponseFacts>>> tables, ApiType? returned, EquatableArray<string> accepts)
    {
        var byStatus = new SortedDictionary<int, Response>();
        foreach (Contribution<EquatableArray<ResponseFacts>> table in tables)
        {
            foreach (ResponseFacts row in table.Facts)
            {
                if (!TryParseStatus(row.Status.Value, out int status))
                {
                    findings.Add(
                        MergingFindings.StatusNotEmitted,
                        table.At(row.Status.Span),
                        $"'{row.Status.Value}' has no response type yet. Answers it describes are handled as undocumented ones.");
                }
                else if (!byStatus.ContainsKey(status))
                {
                    byStatus.Add(status, new Response(status, row.Description ?? "", BodyOf(status, returned, accepts)));
                }
            }
        }

        if (byStatus.Count == 0)
        {
            byStatus.Add(Ok, new Response(Ok, "", returned));
        }

        return EquatableArray<Response>.From(byStatus.Values);
    }

    private static bool TryParseStatus(string text, out int status) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out status) && status is >= 200 and <= 599;

    private static ApiType? BodyOf(int status, ApiType? returned, EquatableArray<string> accepts) => status switch
    {
        NoContent or ResetContent or NotModified => null,
        < 300 => returned,
        _ => accepts.Count == 0 ? null : TypeResolver.Text,
    };
}
