using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Naming;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Every operation of every reference is called once with what it requires, and the request is what its page states.</summary>
public sealed class EveryReferenceCallTests
{
    private const int MaxDepth = 8;

    [CorpusFact]
    public Task Operations_of_a_page_per_resource_are_called() => CallAllAsync("cloudfoundry");

    [CorpusFact]
    public Task Operations_of_two_pages_are_called() => CallAllAsync("prometheus");

    [CorpusFact]
    public Task Operations_of_one_page_are_called() => CallAllAsync("docker");

    [CorpusFact]
    public Task Operations_of_pages_that_a_generator_wrote_are_called() => CallAllAsync("spapi", "widdershins-docker");

    [CorpusFact]
    public Task Operations_of_linked_objects_are_called() => CallAllAsync("discord", "opensubsonic");

    [CorpusFact]
    public Task Operations_of_tables_and_bullets_are_called() => CallAllAsync("openbao", "consul");

    [CorpusFact]
    public Task Operations_of_API_Blueprint_are_called() => CallAllAsync("usaspending");

    private static async Task CallAllAsync(params string[] bodies)
    {
        await using RecordingServer server = await RecordingServer.StartAsync();
        server.WillRespond(599, "text/plain", "Only the request counts here.");
        List<string> failures = [];
        foreach (string body in bodies)
        {
            IReadOnlyList<Page> pages = ReferencePages.For(body);
            NamedModel named = NamesOf(pages);
            Type client = new GeneratorSession(pages).Run().Load().GetExportedTypes().Single(type => type.Name == named.Client!.ClassName);
            object instance = Activator.CreateInstance(client, server.Address)!;
            foreach (NamedGroup group in named.Groups)
            {
                PropertyInfo property = client.GetProperty(group.PropertyName)!;
                foreach (NamedOperation operation in group.Operations)
                {
                    string? difference = await CallAsync(property.PropertyType, property.GetValue(instance)!, operation, server);
                    failures.AddRange(difference is null ? [] : [$"{body}: {group.PropertyName}.{operation.Name}: {difference}"]);
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static NamedModel NamesOf(IReadOnlyList<Page> pages)
    {
        PageFacts[] facts = [.. pages.Select(static page => DocsFormats.Read(page.Path, page.Text, default))];
        return ClientNames.NameAll([new ClientModel(Options.None, ModelMerger.Merge(facts, Options.None, default).Model)])[0];
    }

    /// <summary>What the request is otherwise than the page states; null where nothing is.</summary>
    private static async Task<string?> CallAsync(Type type, object group, NamedOperation operation, RecordingServer server)
    {
        MethodInfo method = type.GetMethods().FirstOrDefault(method => method.Name == operation.Name + "ResponseAsync") ?? type.GetMethods().First(method => method.Name == operation.Name + "Async");
        try
        {
            await ((Task)method.Invoke(group, [.. method.GetParameters().Select(ArgumentOf)])!).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            // The response is none that the page documents.
        }
        catch (Exception exception) when (exception is TargetInvocationException or InvalidOperationException or InvalidCastException)
        {
            return (exception.InnerException ?? exception).Message;
        }

        ReceivedRequest request = server.Received();
        string[] target = request.Target.Split('?', 2);
        string path = "^" + Regex.Replace(Regex.Escape(operation.Operation.UrlTemplate), @"\\\{[^}]*}", "[^/?]*") + "$";
        string? missing = operation.Operation.Parameters.FirstOrDefault(parameter => parameter is { IsRequired: true, Location: ParameterLocation.Query } && !Has(target, parameter))?.WireName;
        return request.Method != operation.Operation.Method ? $"{request.Method} was sent, and not {operation.Operation.Method}"
            : !Regex.IsMatch(target[0], path) ? $"{target[0]} was called, and not {operation.Operation.UrlTemplate}"
            : missing is not null ? $"'{missing}' is not in {request.Target}"
            : null;
    }

    private static bool Has(string[] target, Parameter parameter) =>
        target.Length == 2 && target[1].Contains(Uri.EscapeDataString(parameter.WireName), StringComparison.Ordinal);

    private static object? ArgumentOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : parameter.HasDefaultValue ? parameter.DefaultValue : ValueOf(parameter.ParameterType, 0);

    /// <summary>Some value of the type, with nothing in it that is not required.</summary>
    private static object? ValueOf(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "a b",
            _ when type == typeof(bool) => true,
            _ when type == typeof(byte[]) => new byte[] { 1 },
            _ when type == typeof(Uri) => new Uri("http://localhost/"),
            _ when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
            _ when type == typeof(JsonElement) => JsonSerializer.Deserialize<JsonElement>("1"),
            _ when type == typeof(ApiFile) => ApiFile.FromStream(new MemoryStream([1])),
            { IsPrimitive: true } => Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => ListOf(type.GetGenericArguments()[0], depth),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) => Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments())),
            { IsValueType: true } when type.GetProperties(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(value => value.PropertyType == type) is { } value => value.GetValue(null),
            { IsValueType: true } when type.GetConstructor([typeof(string)]) is { } named => named.Invoke(["a"]),
            { IsValueType: true } => Activator.CreateInstance(type),
            _ => RecordOf(type, depth),
        };
    }

    private static object ListOf(Type item, int depth)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        list.Add(ValueOf(item, depth + 1));
        return list;
    }

    private static object? RecordOf(Type type, int depth)
    {
        if (depth > MaxDepth || type.GetConstructor([]) is null)
        {
            return null;
        }

        object record = Activator.CreateInstance(type)!;
        foreach (PropertyInfo property in type.GetProperties().Where(static property => property.CustomAttributes.Any(static attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.RequiredMemberAttribute")))
        {
            property.SetValue(record, ValueOf(property.PropertyType, depth + 1));
        }

        return record;
    }
}
