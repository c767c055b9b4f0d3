using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names what a test handler has for each operation, after the client's own members.</summary>
internal static class TestHandlerNamer
{
    /// <summary>What the handler has besides.</summary>
    private static readonly string[] s_members = [NamedTestHandler.ClassName, "Operations", "Calls", "Respond", "Send", "SendAsync", "Dispose", .. OperationNamer.ObjectMembers];

    public static NamedTestHandler Name(EmitTarget home, string clientName, ApiModel model, EquatableArray<NamedGroup> groups)
    {
        var members = new NameScope(s_members);
        return new NamedTestHandler(home, clientName, model, groups.ConvertAll(group => Name(group, members)));
    }

    private static NamedStubGroup Name(NamedGroup group, NameScope members)
    {
        string property = members.Take(group.PropertyName, ClassOf);
        string className = ClassOf(property);
        var names = new NameScope([className, .. OperationNamer.ObjectMembers]);
        var stubs = new List<NamedStub>(group.Operations.Count);
        foreach (NamedOperation operation in group.Operations)
        {
            stubs.Add(new NamedStub(names.Take(operation.Name), $"{group.Title}.{operation.Operation.Name}", TypeOf(operation)));
        }

        return new NamedStubGroup(property, className, EquatableArray.From(stubs));
    }

    private static string TypeOf(NamedOperation operation) => operation switch
    {
        { Operation.IsStream: true } or { Result.Value: null or { Shape: ValueShape.Stream } } => "OperationStub",
        { Result.Value: { IsStreamed: true, Item: { } message } } => $"MessageStub<{message.CSharp}>",
        _ => $"ValueStub<{operation.Result.Value.CSharp}>",
    };

    private static string ClassOf(string property) => property + "Stubs";
}
