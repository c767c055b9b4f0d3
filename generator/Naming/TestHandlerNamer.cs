using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names what a test handler has for each operation, after the client's own members.</summary>
internal static class TestHandlerNamer
{
    /// <summary>What the handler has besides.</summary>
    private static readonly string[] s_members = ["Operations", "Calls", "Respond", "Send", "SendAsync", "Dispose", .. OperationNamer.ObjectMembers];

    /// <param name="ownName">The name of a handler outside the client; null for one inside it.</param>
    public static NamedTestHandler Name(NamingIndex index, string? ownName, ApiModel model, EquatableArray<NamedGroup> groups)
    {
        string className = ownName ?? NamedTestHandler.NestedName;
        var members = new NameScope([className, .. s_members]);
        return new NamedTestHandler(index.Home, index.ClientName, className, ownName is null, model, groups.ConvertAll(group => Name(group, members)));
    }

    private static NamedStubGroup Name(NamedGroup group, NameScope members)
    {
        string property = members.Take(group.PropertyName, ClassOf);
        string className = ClassOf(property);
        var names = new NameScope([className, .. OperationNamer.ObjectMembers]);
        var stubs = new List<NamedStub>(group.Operations.Count);
        foreach (NamedOperation operation in group.Operations)
        {
            stubs.Add(new NamedStub(names.Take(operation.Name), $"{group.Title}.{operation.Operation.Name}", TypeOf(operation), SendsText(operation)));
        }

        return new NamedStubGroup(property, className, EquatableArray.From(stubs));
    }

    private static string TypeOf(NamedOperation operation) => operation switch
    {
        { Operation.IsStream: true, Message: { } sent } => $"SessionStub<{MessageOf(sent.Type)}, {MessageOf(operation.Result.Value!)}>",
        { Operation.IsStream: true } => $"StreamStub<{MessageOf(operation.Result.Value!)}>",
        { Result.Value: null or { Shape: ValueShape.Stream } } => "OperationStub",
        { Result.Value: { IsStreamed: true, Item: { } message } } => $"MessageStub<{message.CSharp}>",
        _ => $"ValueStub<{operation.Result.Value.CSharp}>",
    };

    /// <summary>A file is the bytes of a message.</summary>
    private static string MessageOf(NamedType type) => type.Shape == ValueShape.File ? "byte[]" : type.CSharp;

    private static bool SendsText(NamedOperation operation) =>
        operation is { Operation: { IsStream: true, Body: { } body }, Message.Type.Shape: ValueShape.String } && !MediaTypes.IsJson(body.MediaType);

    private static string ClassOf(string property) => property + "Stubs";
}
