namespace PiecesGen.Generator.Model.Values;

/// <summary>What HTTP says of the content of requests (RFC 9110, section 9.3).</summary>
internal static class MethodSemantics
{
    /// <summary>Whether content means something to requests of a method: then what is listed without a place travels in it.</summary>
    public static bool DefinesContent(string method) => method is not ("GET" or "HEAD" or "DELETE" or "OPTIONS" or "TRACE" or "LIST" or "SCAN");
}
