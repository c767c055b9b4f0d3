using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Baselines;

/// <summary>The words that stand behind a member's value in a baseline.</summary>
internal static class Attributes
{
    public const string Required = "required";
    public const string Optional = "optional";
    public const string Deprecated = "deprecated";

    /// <summary>Of a property: the server alone sets it.</summary>
    public const string ReadOnly = "read-only";

    /// <summary>Of an operation: it is a stream of messages, not a call.</summary>
    public const string Stream = "stream";

    /// <summary>Of a model: some operation sends it.</summary>
    public const string Sent = "sent";

    /// <summary>Of a model: some operation returns it.</summary>
    public const string Received = "received";

    /// <summary>Of an operation: the server that it alone has.</summary>
    public const string Server = "server";

    /// <summary>Of an operation with several parameters: their names as its method takes them.</summary>
    public const string Order = "order";

    public const string Path = "path";
    public const string In = "in";

    /// <summary>Of a parameter: how a list or an object is written.</summary>
    public const string Style = "style";

    public const string WireName = "name";
    public const string MediaType = "media";
    public const string GivenName = "as";
    public const string Security = "security";

    public static string For(string name, string value) => $"{name}={EscapedWord.Escape(value)}";
}
