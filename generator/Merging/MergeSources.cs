using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>What the pages of a client say, by what they say it of.</summary>
/// <param name="Pages">In the order of their paths, each with what the others say of it.</param>
/// <param name="Index">What the parts have in common.</param>
/// <param name="Models">Those that have a page, in the order in which pages name them first.</param>
/// <param name="Groups">In the order of their keys.</param>
/// <param name="AliasPlaces">Where other names of types stand.</param>
/// <param name="Evidence">Why the ways to prove who calls are what they are.</param>
/// <param name="Diagnostics">What the pages say of each other that does not agree.</param>
internal sealed record MergeSources(
    EquatableArray<PageFacts> Pages,
    MergeIndex Index,
    EquatableArray<ModelSources> Models,
    EquatableArray<GroupSources> Groups,
    EquatableMap<string, PageLocation> AliasPlaces,
    EvidencePart Evidence,
    EquatableArray<DocsDiagnostic> Diagnostics);

/// <summary>What pages say of one model.</summary>
internal sealed record ModelSources(EquatableArray<Contribution<ModelFacts>> Pages);

/// <summary>What pages say of one group.</summary>
/// <param name="Key">The group's name, whoever recases it.</param>
/// <param name="Pages">Those that describe it.</param>
/// <param name="Corrections">What must match something, and may be about it.</param>
/// <param name="Listed">The operations of it that pages list, by their keys.</param>
internal sealed record GroupSources(
    string Key, EquatableArray<Contribution<GroupFacts>> Pages, EquatableArray<Contribution<GroupFacts>> Corrections, EquatableArray<ListedOperation> Listed);

/// <summary>An operation as a page lists it that need not describe it.</summary>
internal sealed record ListedOperation(string Key, Contribution<EndpointFacts> Endpoint);
