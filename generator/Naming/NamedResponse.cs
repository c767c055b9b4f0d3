using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>A case of an operation's response and the type that stands for it.</summary>
/// <param name="Rows">The documented statuses it is for; several where more are documented than there can be cases.</param>
/// <param name="CaseType">The full spelling of the case type.</param>
/// <param name="Body">What the case holds; null where nothing is documented to come.</param>
/// <param name="IsSuccess">The plain call returns it; it throws every other case.</param>
internal sealed record NamedResponse(EquatableArray<StatusRow> Rows, string CaseType, NamedType? Body, bool IsSuccess);

/// <summary>A row of the docs' response table.</summary>
/// <param name="Meaning">What the docs say it means for this operation.</param>
internal sealed record StatusRow(StatusRange Statuses, string Meaning);
