using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Decides as which of the documented media types a body is sent: JSON where it is one of them, but bytes as they are.</summary>
internal static class RequestMediaTypeRule
{
    public static string Decide(EquatableArray<string> contentTypes, ApiType type)
    {
        bool isBytes = type is PrimitiveType { Kind: PrimitiveKind.Binary };
        foreach (string contentType in contentTypes)
        {
            if (MediaTypes.IsJson(contentType) != isBytes)
            {
                return contentType;
            }
        }

        return contentTypes.Count == 0 ? MediaTypes.Json : contentTypes[0];
    }
}
