using System.Collections.Generic;
using System.Globalization;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides the type of a member: what the pages agree on, as fine as one of them says it.</summary>
internal sealed class TypeRule(TypeResolver types, DiagnosticList diagnostics)
{
    private const string Unstated = "Type.Unstated";
    private const string SuggestedByProse = "Type.SuggestedByProse";
    private const string ShownByDefault = "Type.ShownByDefault";

    /// <summary>What pages leave open is what their examples show.</summary>
    public const string ShownByExample = "Type.ShownByExample";

    /// <summary>The names in the objects that examples show are data.</summary>
    private const string ShownNamesAreData = "Type.ShownNamesAreData";

    public Decided<ApiType> Decide(Contributions<MemberFacts> rows)
    {
        EquatableArray<Located<string>>? values = null;
        Contribution<MemberFacts>? listing = null;
        foreach (Contribution<MemberFacts> row in rows.LastWords)
        {
            if (values is null && row.Facts.Values is { } listed)
            {
                (values, listing) = (listed, row);
            }

            if (row.Facts.Type is { } type)
            {
                return Narrow(types.Decide(type.Value, row.At(type.Span)), values, listing);
            }
        }

        Decided<ApiType> agreed = Agreed(rows.Described(FactKind.Type));
        return Narrow(Filled(agreed.Rule == Unstated ? Inferred(rows) ?? agreed : agreed, rows), values, listing);
    }

    /// <summary>The type, where it leaves open what is in it, with what examples show; where these differ, it stays open.</summary>
    private Decided<ApiType> Filled(Decided<ApiType> known, Contributions<MemberFacts> rows)
    {
        ApiType? shown = null;
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Type))
        {
            if (row.Facts.Shown is not { } example)
            {
                continue;
            }

            ApiType type = types.Resolve(example.Value, row.At(example.Span));
            if (shown is not null && !TypeAgreement.Agree(shown, type))
            {
                return known;
            }

            shown = shown is null ? type : TypeAgreement.Finer(shown, type);
        }

        return shown is not null && TypeAgreement.Filled(known.Value, shown) is var filled && !filled.Equals(known.Value)
            ? Decided.Inferred(filled, filled is MapType { Value: not PrimitiveType { Kind: PrimitiveKind.Any } } ? ShownNamesAreData : ShownByExample)
            : known;
    }

    /// <summary>What pages suggest where none states a type. What has other values than two is no boolean, whatever one of them does: <c>If `true`, …</c>.</summary>
    private Decided<ApiType>? Inferred(Contributions<MemberFacts> rows) =>
        Suggested(rows) is { } suggested && !(suggested.Value is PrimitiveType { Kind: PrimitiveKind.Boolean } && ListOtherValues(rows)) ? suggested : null;

    private static bool ListOtherValues(Contributions<MemberFacts> rows)
    {
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Type))
        {
            if (row.Facts.Values is { } listed && listed.Exists(static value => value.Value is not ("true" or "false")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By their prose, else by the default.</summary>
    private Decided<ApiType>? Suggested(Contributions<MemberFacts> rows)
    {
        foreach (Contribution<MemberFacts> row in rows.Ranked(FactKind.Type))
        {
            if (row.Facts.SuggestedType is { } suggested)
            {
                return Decided.Inferred(types.Resolve(suggested.Value, row.At(suggested.Span)), SuggestedByProse);
            }
        }

        // Of a default, examples tell more.
        return rows.First(FactKind.Type, static row => row.Shown) is not null ? null : rows.First(FactKind.Description, static row => row.Default)?.Value switch
        {
            "true" or "false" => Decided.Inferred<ApiType>(new PrimitiveType(PrimitiveKind.Boolean), ShownByDefault),
            { } value when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => Decided.Inferred<ApiType>(new PrimitiveType(PrimitiveKind.Integer), ShownByDefault),
            _ => null,
        };
    }

    private Decided<ApiType> Agreed(IReadOnlyList<Contribution<MemberFacts>> rows)
    {
        Decided<ApiType> best = Decided.Inferred(TypeResolver.Any, Unstated);
        Contribution<MemberFacts>? kept = null;
        var disagreement = new Disagreement();
        foreach (Contribution<MemberFacts> row in rows)
        {
            if (row.Facts.Type is not { } type)
            {
                continue;
            }

            ApiType resolved = types.Resolve(type.Value, row.At(type.Span));
            if (kept is not null && !TypeAgreement.Agree(best.Value, resolved))
            {
                disagreement.Add(
                    row.At(type.Span),
                    $"'{row.Facts.Name.Value}' is {TypeAgreement.Describe(resolved)} here but {TypeAgreement.Describe(best.Value)} on {kept.PageSeenFrom(row.Page)}. The latter was kept.");
                continue;
            }

            kept ??= row;
            ApiType finer = TypeAgreement.Finer(best.Value, resolved);
            best = best.Rule != Unstated && finer.Equals(best.Value) ? best : type.Value.InferredBy is { } rule ? Decided.Inferred(finer, rule) : Decided.Stated(finer, row.At(type.Span));
            if (row.Facts.Values is { } values)
            {
                best = Narrow(best, values, row);
            }
        }

        disagreement.Report(diagnostics);
        return best;
    }

    /// <summary>One of the listed values, or a list of such.</summary>
    private static Decided<ApiType> Narrow(Decided<ApiType> type, EquatableArray<Located<string>>? values, Contribution<MemberFacts>? listing)
    {
        if (values is not { Count: > 0 } listed)
        {
            return type;
        }

        ApiType literals = new LiteralsType(listed.ConvertAll(static value => value.Value));
        return Decided.Stated(type.Value is ListType list ? list with { Item = literals } : literals, listing!.At(listed[0].Span));
    }
}
