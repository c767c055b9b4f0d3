using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A name on the wire that no page spells: it rests on the API's convention, or on nothing but what a page prints.</summary>
/// <param name="Owner">The model, or the group and operation, that it belongs to: <c>Distribution</c>, <c>Distribution.distribution_update</c>.</param>
/// <param name="Place">Where a page names the member.</param>
internal sealed record OpenName(string Owner, string WireName, string Rule, PageLocation Place);
