using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>What all mergers share.</summary>
/// <param name="Types">How types resolve.</param>
/// <param name="Diagnostics">Where diagnostics go.</param>
/// <param name="Evidence">Where evidence goes.</param>
/// <param name="Spellings">How names are written on the wire.</param>
/// <param name="Forms">How each page prints names.</param>
/// <param name="Matches">What of the statements that must match something did.</param>
/// <param name="SecuritySchemes">The schemes of the client.</param>
/// <param name="CredentialParameters">Which parameters are credentials.</param>
/// <param name="SiteSecurity">The schemes that operations of people's pages ask for which say nothing else; null where no page says it of all.</param>
/// <param name="Prefixes">What generators put before the names of models.</param>
internal sealed record MergeContext(
    TypeResolver Types,
    DiagnosticList Diagnostics,
    EvidenceList Evidence,
    ClientSpellings Spellings,
    PageForms Forms,
    MatchLog Matches,
    EquatableArray<SecurityScheme> SecuritySchemes,
    CredentialParameters CredentialParameters,
    EquatableArray<string>? SiteSecurity,
    ModelPrefixRule Prefixes);
