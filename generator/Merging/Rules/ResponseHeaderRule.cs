using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides which headers a response has: those that are listed for its status, and every success those that are listed for none.</summary>
/// <param name="operation">The operation, as <see cref="MemberKey"/> spells it.</param>
internal sealed class ResponseHeaderRule(EvidenceList evidence, string operation, Contributions<OperationFacts> pages)
{
    private const string OfEverySuccess = "Header.OfEverySuccess";

    /// <param name="rows">What pages say of the status; null where none says anything.</param>
    public EquatableArray<ResponseHeader> Decide(StatusRange statuses, Contributions<ResponseFacts>? rows, bool isSuccess)
    {
        string status = MemberKey.Status(operation, statuses.ToString());
        List<ResponseHeader> headers = [];
        if (rows is not null && First(rows, static facts => facts.Headers) is { } row)
        {
            headers.AddRange(row.Facts.Headers.ConvertAll(header => HeaderOf(status, header, row)));
        }

        if (isSuccess && First(pages, static facts => facts.Headers) is { } page)
        {
            EquatableArray<HeaderFacts> others = page.Facts.Headers.FindAll(header => !headers.Exists(known => known.Name == header.Name.Value));
            foreach (HeaderFacts header in others)
            {
                headers.Add(HeaderOf(status, header, page));
                evidence.Add<StatusRange>(MemberKey.Header(status, header.Name.Value), Fact.In, Decided.Inferred(statuses, OfEverySuccess));
            }
        }

        return EquatableArray.From(headers);
    }

    /// <summary>The best page that lists any.</summary>
    private static Contribution<TFacts>? First<TFacts>(Contributions<TFacts> contributions, Func<TFacts, EquatableArray<HeaderFacts>> select)
    {
        foreach (Contribution<TFacts> contribution in contributions.Ranked(FactKind.Http))
        {
            if (select(contribution.Facts).Count > 0)
            {
                return contribution;
            }
        }

        return null;
    }

    private ResponseHeader HeaderOf<TFacts>(string status, HeaderFacts header, Contribution<TFacts> page)
    {
        string member = MemberKey.Header(status, header.Name.Value);
        evidence.Named(member, page.At(header.Name.Span));
        Decided<string>? description = header.Description is { } prose ? page.Stated(prose) : null;
        evidence.Add(member, Fact.Description, description);
        if (header.Type is not { Value: PrimitiveTypeFact primitive } stated)
        {
            return new ResponseHeader(header.Name.Value, description?.Value);
        }

        Decided<PrimitiveType> type = Decided.Stated(new PrimitiveType(primitive.Kind), page.At(stated.Span));
        evidence.Add<PrimitiveType>(member, Fact.Type, type);
        return new ResponseHeader(header.Name.Value, description?.Value, type.Value);
    }
}
