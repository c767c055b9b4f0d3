using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>What a client's test handler is made from.</summary>
/// <param name="IsNested">It is a class inside the client, which is emitted with it.</param>
internal sealed record NamedTestHandler(EmitTarget Home, string ClientName, string ClassName, bool IsNested, ApiModel Model, EquatableArray<NamedStubGroup> Groups)
{
    /// <summary>The handler's name inside the client, where no model can clash with it.</summary>
    public const string NestedName = "TestHandler";

    /// <summary>The name by which the compiler knows the client.</summary>
    public string ClientFullName => $"{Home.Namespace.Replace("@", "")}.{ClientName}";
}

/// <summary>What a test handler has for the operations of a group.</summary>
internal sealed record NamedStubGroup(string PropertyName, string ClassName, EquatableArray<NamedStub> Operations);

/// <summary>What a test handler has for an operation.</summary>
/// <param name="Key">How the handler knows the operation: <c>Api.name</c>.</param>
/// <param name="Type">The runtime's type of it.</param>
/// <param name="SendsText">What is sent on a stream is text as it is, and no JSON.</param>
internal sealed record NamedStub(string Name, string Key, string Type, bool SendsText);
