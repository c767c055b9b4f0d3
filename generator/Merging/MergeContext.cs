using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Generator.Merging;

/// <summary>What all mergers of one group or model share: the client's index, and what they note by the way.</summary>
internal sealed class MergeContext
{
    /// <param name="unknown">What other parts of the client call models that no page describes, by their keys.</param>
    public MergeContext(MergeIndex index, IReadOnlyDictionary<string, string> unknown)
    {
        Index = index;
        Types = new TypeResolver(index.Models, unknown, Diagnostics);
        Forms = new PageForms(index.Spellings.Sources);
        CredentialParameters = new CredentialParameters(index.SecuritySchemes);
    }

    public MergeIndex Index { get; }

    /// <summary>How types resolve.</summary>
    public TypeResolver Types { get; }

    /// <summary>Where diagnostics go.</summary>
    public DiagnosticList Diagnostics { get; } = new();

    /// <summary>Where evidence goes.</summary>
    public EvidenceList Evidence { get; } = new();

    /// <summary>What of the statements that must match something did.</summary>
    public MatchLog Matches { get; } = new();

    /// <summary>How each page prints names.</summary>
    public PageForms Forms { get; }

    /// <summary>Which parameters are credentials.</summary>
    public CredentialParameters CredentialParameters { get; }

    public MergeNotes ToNotes(EvidencePart evidence, EquatableArray<OpenName> openNames) =>
        new(evidence, openNames, Diagnostics.ToArray(), Types.Unknown, Matches.Subjects, Matches.Members);
}
