using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>An emitted operation: both methods, and the object that has them.</summary>
internal sealed record ClientOperation(object Group, MethodInfo ValueMethod, MethodInfo ResponseMethod)
{
    private const string Suffix = "ResponseAsync";

    /// <summary>Every operation of a client, by the key of its name.</summary>
    public static IReadOnlyDictionary<string, ClientOperation> All(object client) => client.GetType().GetProperties()
        .Where(property => property.PropertyType.IsInterface)
        .SelectMany(property => From(property.PropertyType, property.GetValue(client)!))
        .ToDictionary(operation => LetterKey.From(operation.ResponseMethod.Name[..^Suffix.Length]));

    /// <summary>Makes the arguments; the samples afterwards hold what must be sent.</summary>
    /// <param name="samples">The values by the key of the parameter's name; a parameter that has none gets its default.</param>
    public object?[] Arguments(IReadOnlyDictionary<string, JsonNode> samples) => Arguments(ValueMethod, samples);

    public static object?[] Arguments(MethodInfo method, IReadOnlyDictionary<string, JsonNode> samples) =>
    [
        .. method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : samples.TryGetValue(LetterKey.From(parameter.Name!), out JsonNode? sample) ? ArgumentBuilder.Build(parameter.ParameterType, sample)
            : parameter.HasDefaultValue ? null
            : throw new InvalidOperationException($"No sample for the required parameter {parameter.Name} of {method.Name}.")),
    ];

    /// <summary>The plain call. The result is null where the method has none.</summary>
    public Task<object?> CallAsync(object?[] arguments) => ResultAsync(ValueMethod, arguments);

    /// <summary>The call that gives every documented response as a case.</summary>
    public async Task<ApiResponse> CallForResponseAsync(object?[] arguments)
    {
        object responses = (await ResultAsync(ResponseMethod, arguments))!;
        return (ApiResponse)responses.GetType().GetProperty("Value")!.GetValue(responses)!;
    }

    private async Task<object?> ResultAsync(MethodInfo method, object?[] arguments)
    {
        Task task;
        try
        {
            task = (Task)method.Invoke(Group, arguments)!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }

        await task;
        return method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
    }

    private static IEnumerable<ClientOperation> From(Type group, object implementation) => group.GetMethods()
        .Where(method => method.Name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(method => new ClientOperation(
            implementation,
            group.GetMethod(method.Name[..^Suffix.Length] + "Async", [.. method.GetParameters().Select(parameter => parameter.ParameterType)])!,
            method));
}
