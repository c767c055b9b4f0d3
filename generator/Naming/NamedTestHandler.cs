using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>What a client's test handler is made from.</summary>
internal sealed record NamedTestHandler(EmitTarget Home, string ClientName, ApiModel Model)
{
    /// <summary>The handler's name inside the client, where no model can clash with it.</summary>
    public const string ClassName = "TestHandler";
}
