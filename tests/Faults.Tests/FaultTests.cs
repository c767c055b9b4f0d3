using System.Net;
using System.Text.Json;
using PiecesGen.Runtime;

namespace PiecesGen.Faults.Tests;

public sealed class FaultTests
{
    private static readonly Dictionary<string, Fault> s_faults = new[] { ConnectionFaults.All, FramingFaults.All, PayloadFaults.All }
        .SelectMany(faults => faults)
        .ToDictionary(fault => fault.Name, StringComparer.Ordinal);

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    public static TheoryData<string> FaultsWithoutCompression => [.. s_faults.Values.Where(fault => !fault.IsDecompressed).Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_ends_as_stated_and_leaves_the_only_connection_free_and_no_buffer_behind(string name)
    {
        Fault fault = s_faults[name];
        await using var server = new FaultServer(fault);
        using var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1,
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false,
        };
        using var client = new HttpClient(handler);

        await AssertEndsAsync(fault, new ApiConnection(client, server.Address, fault.Options), new ApiConnection(client, server.Address, null));
    }

    [Theory]
    [MemberData(nameof(FaultsWithoutCompression))]
    public async Task A_fault_ends_as_stated_over_our_own_transport_too(string name)
    {
        Fault fault = s_faults[name];
        await using var server = new FaultServer(fault);

        await AssertEndsAsync(fault, new ApiConnection(server.Address, fault.Options), new ApiConnection(server.Address, null));
    }

    [Fact]
    public void There_are_many_faults() => Assert.True(s_faults.Count >= 25);

    private static async Task AssertEndsAsync(Fault fault, ApiConnection connection, ApiConnection next)
    {
        string? value = null;
        Exception? failure = await Record.ExceptionAsync(async () => value = await CallAsync(connection, fault.Method, "/fault/{id}"));

        Assert.True(fault.Ends == failure?.GetType(), $"Expected {fault.Ends?.Name ?? "a value"}, found {failure?.ToString() ?? value}");
        Assert.Contains(fault.Says, failure?.Message ?? value, StringComparison.Ordinal);
        Assert.Equal("ok", await CallAsync(next, "GET", "/ok"));
        await Pools.AssertNothingIsLostAsync();
    }

    private static Task<string> CallAsync(ApiConnection connection, string method, string template)
    {
        var uri = new RequestUri(template.Split('{')[0]);
        if (template != "/ok")
        {
            uri.AppendPath("id", "1");
        }

        uri.AppendQuery("reason", "test");
        var operation = new ApiOperation("thing_snapshot", method, template, "application/json", new DocumentedStatus(200, "OK"));
        return connection.SendAsync(new ApiRequest(operation, uri.ToString()), Read, CancellationToken.None);
    }

    private static string Read(ReceivedResponse response) => response.StatusCode switch
    {
        200 => response.Operation.Method == "HEAD" ? response.ReadText() : response.ReadJson(ReadId),
        _ => throw response.Failure(),
    };

    /// <summary>Reads a model as generated code does: what the docs do not mention is kept.</summary>
    private static string ReadId(ref Utf8JsonReader reader)
    {
        JsonReading.StartObject(ref reader, "Thing");
        string? id = null;
        var additional = default(AdditionalPropertiesBuilder);
        while (JsonReading.MoveToProperty(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = JsonReading.String(ref reader);
            }
            else
            {
                additional.Read(ref reader);
            }
        }

        return id ?? throw JsonReading.MissingProperty("Thing", "id");
    }
}
