using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Puts the word of corrections over what the other pages say of a member.</summary>
internal sealed class MemberCorrector(MergeContext context)
{
    public MergedMember Apply(MergedMember member, IEnumerable<Correction<MemberCorrectionFacts>> corrections)
    {
        foreach (Correction<MemberCorrectionFacts> correction in corrections)
        {
            member = Apply(member, correction);
        }

        return member;
    }

    private MergedMember Apply(MergedMember member, Correction<MemberCorrectionFacts> correction)
    {
        MemberCorrectionFacts facts = correction.Facts;
        if (facts.WireName is { } wireName)
        {
            IEnumerable<string> before = [member.WireName.Name, .. member.WireName.Alternatives];
            member = member with { WireName = WireNameRule.With(wireName.Value, before, null), Location = correction.At(wireName.Span), IsWireNameCorrected = true };
        }

        if (facts.Type is { } type)
        {
            member = member with { Type = context.Types.Resolve(type.Value, correction.At(type.Span)) };
        }

        if (facts.Values is { } values)
        {
            ApiType literals = new LiteralsType(StatedOperation.Texts(values));
            member = member with { Type = member.Type is ListType ? new ListType(literals) : literals };
        }

        if (facts.IsRequired is { } required)
        {
            member = member with { Required = Requirement.Stated(required.Value, correction.At(required.Span)) };
        }

        return member with
        {
            GivenName = facts.CSharpName?.Value ?? member.GivenName,
            Description = facts.Description?.Value ?? member.Description,
            Stated = facts.In is { } location ? LocationOf(location, correction) ?? member.Stated : member.Stated,
        };
    }

    private StatedLocation? LocationOf(Stated<string> stated, Correction<MemberCorrectionFacts> correction)
    {
        if (Enum.TryParse(stated.Value, ignoreCase: true, out ParameterLocation location))
        {
            return new StatedLocation(location, correction.At(stated.Span));
        }

        context.Findings.Add(
            MergingFindings.CorrectionMatchesNothing,
            correction.At(stated.Span),
            $"'{stated.Value}' is no place a parameter can travel in: path, query, header, cookie, body or form. The cell was ignored.");
        return null;
    }
}
