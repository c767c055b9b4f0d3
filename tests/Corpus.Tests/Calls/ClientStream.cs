using System.Reflection;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>An emitted stream: its method, and the object that has it.</summary>
internal sealed record ClientStream(object Group, MethodInfo Method)
{
    private const string Suffix = "Async";

    private static readonly MethodInfo s_receive = typeof(ClientStream).GetMethod(nameof(ToListAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_talk = typeof(ClientStream).GetMethod(nameof(TalkAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Whether something can be sent on it.</summary>
    public bool IsSession => Method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>);

    /// <summary>Every stream of a client, by the key of its name.</summary>
    public static IReadOnlyDictionary<string, ClientStream> All(object client) => client.GetType().GetProperties()
        .Where(property => property.PropertyType.IsInterface)
        .SelectMany(property => property.PropertyType.GetMethods().Select(method => new ClientStream(property.GetValue(client)!, method)))
        .Where(stream => stream.Method.ReturnType is { IsGenericType: true } type && IsStream(type))
        .ToDictionary(stream => LetterKey.From(stream.Method.Name[..^Suffix.Length]));

    /// <summary>Everything that the server sends, after what there is to send has been sent.</summary>
    /// <param name="samples">The values by the key of the parameter's name; those that the method does not have can be sent.</param>
    public async Task<IReadOnlyList<object?>> ReceiveAsync(IReadOnlyDictionary<string, JsonNode> samples)
    {
        object opened = Method.Invoke(Group, ClientOperation.Arguments(Method, samples))!;
        Type[] types = Method.ReturnType.GetGenericArguments();
        if (!IsSession)
        {
            return await (Task<IReadOnlyList<object?>>)s_receive.MakeGenericMethod(types).Invoke(null, [opened])!;
        }

        types = types[0].GetGenericArguments();
        string[] parameters = [.. Method.GetParameters().Select(parameter => LetterKey.From(parameter.Name!))];
        object?[] messages = [.. samples.Where(sample => !parameters.Contains(sample.Key)).Select(sample => ArgumentBuilder.Build(types[0], sample.Value))];
        return await (Task<IReadOnlyList<object?>>)s_talk.MakeGenericMethod(types).Invoke(null, [opened, messages])!;
    }

    private static bool IsStream(Type type) => type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
        || (type.GetGenericArguments()[0] is { IsGenericType: true } result && result.GetGenericTypeDefinition() == typeof(ApiSession<,>));

    private static async Task<IReadOnlyList<object?>> TalkAsync<TSend, TReceive>(Task<ApiSession<TSend, TReceive>> opening, object?[] messages)
    {
        await using ApiSession<TSend, TReceive> session = await opening;
        foreach (object? message in messages)
        {
            await session.SendAsync((TSend)message!);
        }

        return await ToListAsync(session.ReceiveAsync());
    }

    private static async Task<IReadOnlyList<object?>> ToListAsync<T>(IAsyncEnumerable<T> stream)
    {
        var all = new List<object?>();
        await foreach (T message in stream)
        {
            all.Add(message);
        }

        return all;
    }
}
