using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Decides as which of the documented media types a body is sent: JSON where it is one of them, but bytes as they are.</summary>
internal static class RequestMediaTypeRule
{
    private const string FittingType = "MediaType.Fitting";
    private const string FirstType = "MediaType.First";
    private const string BytesWhereUnstated = "MediaType.BytesWhereUnstated";
    private const string JsonWhereUnstated = "MediaType.JsonWhereUnstated";

    public static Decided<string> Decide(EquatableArray<string> contentTypes, ApiType type)
    {
        bool isBytes = type is PrimitiveType { Kind: PrimitiveKind.Binary };
        return contentTypes.Find(contentType => MediaTypes.IsJson(contentType) != isBytes) is { } fitting ? Decided.Inferred(fitting, FittingType)
            : contentTypes.Count == 0 && isBytes ? Decided.Inferred(MediaTypes.Bytes, BytesWhereUnstated)
            : contentTypes.Count == 0 ? Decided.Inferred(MediaTypes.Json, JsonWhereUnstated)
            : Decided.Inferred(contentTypes[0], FirstType);
    }
}
