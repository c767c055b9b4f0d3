using System.Collections.Generic;
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

    /// <summary>Each message may be of another kind than the few that an example shows.</summary>
    private const string KindsAreOpen = "Messages.KindsAreOpen";

    public static MessageRule For(Contributions<OperationFacts> operation) =>
        new(Show(operation.Ranked(FactKind.Http)) ? Decided.Inferred(MessageFormat.Values, ShownByExample) : null);

    private static bool Show(IEnumerable<Contribution<OperationFacts>> pages)
    {
        foreach (Contribution<OperationFacts> page in pages)
        {
            if (page.Facts.Received.Exists(static example => example is { AreMessages: true, IsOfSuccess: true }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The format; null where the body comes at once.</summary>
    /// <param name="mediaTypes">The documented media types of the response, or of all responses.</param>
    public Decided<MessageFormat>? FormatOf(EquatableArray<string> mediaTypes) =>
        mediaTypes.Count > 0 && MessageMediaTypes.FormatOf(mediaTypes[0]) is { } format ? Decided.Inferred(format, FirstMediaType) : shown;

    /// <summary>What a message holds where the docs type the body so.</summary>
    public static Decided<ApiType?>? TypeOf(Decided<MessageFormat> format, Decided<ApiType?>? body) => body?.Value switch
    {
        _ when format.Rule == ShownByExample && body?.Place is null => Decided.Inferred<ApiType?>(TypeResolver.Any, KindsAreOpen),
        ListType list => Decided.Inferred<ApiType?>(list.Item, ItemOfList),
        null or PrimitiveType { Kind: PrimitiveKind.Binary } => Decided.Inferred<ApiType?>(
            format.Value == MessageFormat.Events ? TypeResolver.Text : TypeResolver.Any, TypeOfFormat),
        _ => body,
    };
}
