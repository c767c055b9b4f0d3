using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>
/// What the groups and models of a client have in common: what all pages together say. It holds no places, so that it is equal after
/// most edits, and a group or model is merged again only where its own pages have changed.
/// </summary>
/// <param name="Models">What types resolve to.</param>
/// <param name="Enums">Which sources print the values of enums.</param>
/// <param name="Prefixes">What generators put before the names of models.</param>
/// <param name="Spellings">How names are written on the wire.</param>
/// <param name="SecuritySchemes">The schemes of the client.</param>
/// <param name="SiteSecurity">The schemes that operations of people's pages ask for which say nothing else; null where no page says it of all.</param>
/// <param name="Filter">Which operations the project asks for.</param>
internal sealed record MergeIndex(
    ModelTable Models,
    PrintedEnums Enums,
    ModelPrefixRule Prefixes,
    ClientSpellings Spellings,
    EquatableArray<SecurityScheme> SecuritySchemes,
    EquatableArray<string>? SiteSecurity,
    OperationFilter Filter);
