using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides what is a stream, and what can be sent on it.</summary>
internal static class StreamRule
{
    /// <summary>Null where no page says that it is one.</summary>
    public static Decided<bool>? Decide(Contributions<OperationFacts> operation) =>
        operation.First(FactKind.Description, static facts => facts.IsStream) is { Value: true } stated ? stated : null;

    /// <summary>A handshake carries no form, and fields are no messages: they go where they can, with the query.</summary>
    public static EquatableArray<string> Sendable(EquatableArray<string> contentTypes) =>
        contentTypes.Count > 0 && MediaTypes.IsForm(contentTypes[0]) ? default : contentTypes;
}
