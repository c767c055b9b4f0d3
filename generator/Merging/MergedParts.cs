using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>A model that is merged.</summary>
internal sealed record MergedModel(Schema Schema, MergeNotes Notes);

/// <summary>A group that is merged.</summary>
/// <param name="Group">With all its operations.</param>
/// <param name="Kept">With those that the project asks for.</param>
internal sealed record MergedGroup(ApiGroup Group, ApiGroup Kept, MergeNotes Notes);

/// <summary>What merging one part of a client notes by the way.</summary>
/// <param name="Evidence">Why the part is what it is.</param>
/// <param name="OpenNames">Its names that rest on the API's convention alone.</param>
/// <param name="Diagnostics">Those of unknown models have no hint yet.</param>
/// <param name="Unknown">The models that it names and no page describes, in the order of their diagnostics.</param>
/// <param name="Subjects">What statements that must match something are about.</param>
/// <param name="Members">The statements about its members that did match one.</param>
internal sealed record MergeNotes(
    EvidencePart Evidence,
    EquatableArray<OpenName> OpenNames,
    EquatableArray<DocsDiagnostic> Diagnostics,
    EquatableArray<UnknownModel> Unknown,
    EquatableArray<MatchedSubject> Subjects,
    EquatableArray<PageLocation> Members);
