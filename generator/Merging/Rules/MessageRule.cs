using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides which bodies come message by message, and what a message holds.</summary>
/// <param name="shown">What an example shows; null where none shows messages.</param>
internal sealed class MessageRule(Decided<MessageFormat>? shown)
{
    /// <summary>Docs list what a success is sent as before what its failures are.</summary>
    private const string FirstMediaType = "Messages.FirstMediaType";

    /// <summary>Values that follow each other are no one value, whatever the media type beside them.</summary>
    private const string ShownByExample = "Messages.ShownByExample";

    /// <summary>The type of a stream is written as the list of what comes.</summary>
    private const string ItemOfList = "Messages.ItemOfList";

    private const string TypeOfFormat = "Messages.TypeOfFormat";

    public static MessageRule For(Contributions<OperationFacts> operation) =>
        new(operation.First(FactKind.Http, static facts => facts.ShowsMessages) is { Value: true } ? Decided.Inferred(MessageFormat.Values, ShownByExample) : null);

    /// <summary>The format; null where the body comes at once.</summary>
    /// <param name="mediaTypes">The documented media types of the response, or of all responses.</param>
    public Decided<MessageFormat>? FormatOf(EquatableArray<string> mediaTypes) =>
        mediaTypes.Count > 0 && MessageMediaTypes.FormatOf(mediaTypes[0]) is { } format ? Decided.Inferred(format, FirstMediaType) : shown;

    /// <summary>What a message holds where the docs type the body so.</summary>
    public static Decided<ApiType?>? TypeOf(MessageFormat format, Decided<ApiType?>? body) => body?.Value switch
    {
        ListType list => Decided.Inferred<ApiType?>(list.Item, ItemOfList),
        null or PrimitiveType { Kind: PrimitiveKind.Binary } => Decided.Inferred<ApiType?>(
            format == MessageFormat.Events ? TypeResolver.Text : TypeResolver.Any, TypeOfFormat),
        _ => body,
    };
}
