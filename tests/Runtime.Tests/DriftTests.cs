using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class DriftTests
{
    private readonly List<ApiDrift> _drift = [];

    [Fact]
    public async Task An_unknown_property_is_reported_with_its_place_and_value()
    {
        await using var server = await RespondingAsync("""{"id":"1","parts":[{"id":"2"},{"id":"3","color":{"red":[1, 2]}}],"n o":null}""");

        Note note = await Connect(server).SnapshotAsync();

        Assert.Equal(
            ["UnknownProperty $.parts[1].color {\"red\":[1, 2]}", "UnknownProperty $['n o'] null"],
            _drift.Select(drift => $"{drift.Kind} {drift.JsonPath} {drift.Excerpt}"));
        Assert.All(_drift, drift => Assert.Same(Snapshot.Operation, drift.Operation));
        Assert.All(_drift, drift => Assert.Equal(200, (int)drift.StatusCode));
        Assert.True(note.AdditionalProperties.ContainsKey("n o"));
    }

    [Theory]
    [InlineData("2024-05-01T12:00:00.000+0000", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01T12:00:00-0830", "2024-05-01T12:00:00.0000000-08:30")]
    [InlineData("2024-05-01T12:00:00+02", "2024-05-01T12:00:00.0000000+02:00")]
    [InlineData("2024-05-01 12:00:00 +0200", "2024-05-01T12:00:00.0000000+02:00")]
    [InlineData("2024-05-01 12:00:00 UTC", "2024-05-01T12:00:00.0000000+00:00")]
    [InlineData("2024-05-01T12:00:00,5Z", "2024-05-01T12:00:00.5000000+00:00")]
    [InlineData("2024-05-01T12:00:00z", "2024-05-01T12:00:00.0000000+00:00")]
    public void A_time_as_services_misspell_it_is_read_where_reading_is_lenient(string text, string expected)
    {
        JsonDrift? before = JsonDrift.Exchange(new Lenient());
        try
        {
            DateTimeOffset time = JsonTexts.Read($"\"{text}\"", JsonReaderExtensions.DateTimeOffset);

            Assert.Equal(expected, time.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
            Assert.ThrowsAny<JsonException>(() => JsonTexts.Read("\"2024-05-01 at noon, UTC\"", JsonReaderExtensions.DateTimeOffset));
        }
        finally
        {
            JsonDrift.Exchange(before);
        }
    }

    [Fact]
    public async Task A_long_value_is_cut()
    {
        await using var server = await RespondingAsync($$"""{"id":"1","text":"{{new string('x', 1000)}}"}""");

        await Connect(server).SnapshotAsync();

        Assert.Equal('"' + new string('x', 59) + '…', Assert.Single(_drift).Excerpt);
    }

    [Fact]
    public async Task Both_styles_report()
    {
        await using var server = await RespondingAsync("""{"id":"1","color":1}""");

        await Connect(server).SnapshotAsync();
        await Connect(server).SnapshotResponseAsync();

        Assert.Equal(2, _drift.Count);
        Assert.Equal("distributions_specific_distribution_snapshot (200): UnknownProperty $.color: 1", _drift[0].ToString());
    }

    [Fact]
    public async Task What_is_as_documented_is_not_reported()
    {
        await using var server = await RespondingAsync("""{"id":"1","parts":[{"id":"2"}]}""");
        await using var gone = await LoopbackServer.RespondingAsync(410, "text/plain", "gone");

        await Connect(server, lenient: true).SnapshotAsync();
        await Connect(gone).SnapshotResponseAsync();
        await Assert.ThrowsAsync<ApiResponseException>(() => Connect(gone).SnapshotAsync());

        Assert.Empty(_drift);
    }

    [Fact]
    public async Task An_undocumented_status_is_reported_before_the_call_ends()
    {
        await using var server = await LoopbackServer.RespondingAsync(503, "text/plain", "later");

        await Connect(server).SnapshotResponseAsync();
        await Assert.ThrowsAsync<ApiResponseException>(() => Connect(server).SnapshotAsync());

        Assert.Equal(2, _drift.Count);
        Assert.All(_drift, drift => Assert.Equal(new ApiDrift(ApiDriftKind.UndocumentedStatus, Snapshot.Operation, (System.Net.HttpStatusCode)503, null, "later"), drift));
    }

    [Theory]
    [InlineData("""["a", "c", "b"]""", "UnknownEnumValue $[1] \"c\"")]
    [InlineData("""["a", "b"]""", null)]
    public async Task A_value_that_an_enum_does_not_list_is_reported(string json, string? expected)
    {
        await using var server = await RespondingAsync(json);

        var values = await Connect(server).SendAsync(Snapshot.Request(), static response => response.ReadJson(ReadKinds), default);

        Assert.Equal(expected is null ? 2 : 3, values.Count);
        Assert.Equal(expected is null ? [] : [expected], _drift.Select(drift => $"{drift.Kind} {drift.JsonPath} {drift.Excerpt}"));
    }

    [Theory]
    [InlineData("""{"id":"1","parts":[{"id":"2"},{}]}""", "$.parts[1].id")]
    [InlineData("""{"id":"1","parts":[{},{"id":"2"}]}""", "$.parts[0].id")]
    public async Task A_missing_property_ends_the_call_unless_that_is_allowed(string json, string path)
    {
        await using var server = await RespondingAsync(json);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => Connect(server).SnapshotAsync());
        Assert.Contains("the required property 'id' is missing", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_drift);

        Note note = await Connect(server, lenient: true).SnapshotAsync();
        Assert.Contains(note.Parts!, part => part.Id is null);
        Assert.Equal((ApiDriftKind.MissingProperty, path), (Assert.Single(_drift).Kind, _drift[0].JsonPath));
    }

    [Fact]
    public async Task A_missing_number_is_zero()
    {
        await using var server = await RespondingAsync("""[{}, {"n":5}]""");

        var numbers = await Connect(server, lenient: true).SendAsync(Snapshot.Request(), static response => response.ReadJson(ReadNumbers), default);

        Assert.Equal([0L, 5L], numbers);
        Assert.Equal("$[0].n", Assert.Single(_drift).JsonPath);
    }

    [Fact]
    public async Task Leniency_needs_no_listener()
    {
        await using var server = await RespondingAsync("{}");

        Assert.Null((await server.Connect(new() { Lenient = true }).SnapshotAsync()).Id);
    }

    [Fact]
    public async Task Everything_of_one_response_is_reported_in_its_order()
    {
        await using var server = await RespondingAsync("""{"a":1,"parts":[{"b":2}],"c":3}""");

        await Connect(server, lenient: true).SnapshotAsync();

        Assert.Equal(["$.a", "$.parts[0].b", "$.parts[0].id", "$.c", "$.id"], _drift.Select(drift => drift.JsonPath));
    }

    [Fact]
    public async Task What_the_listener_throws_the_call_throws_even_if_it_looks_like_a_failure_of_reading()
    {
        await using var server = await RespondingAsync("""{"id":"1","color":1}""");
        await using var undocumented = await LoopbackServer.RespondingAsync(503, "text/plain", "later");
        foreach (Exception mine in new Exception[] { new InvalidOperationException("strict"), new JsonException("strict"), new IOException("log") })
        {
            var options = new ApiClientOptions { OnDrift = _ => throw mine };

            Assert.Same(mine, await Assert.ThrowsAnyAsync<Exception>(() => server.Connect(options).SnapshotAsync()));
            Assert.Same(mine, await Assert.ThrowsAnyAsync<Exception>(() => undocumented.Connect(options).SnapshotAsync()));
        }
    }

    [Fact]
    public async Task A_listener_may_call_and_one_clients_leniency_is_not_anothers()
    {
        await using var server = await RespondingAsync("""{"color":1}""");
        Exception? inner = null;
        var options = new ApiClientOptions
        {
            Lenient = true,
            OnDrift = _ => inner = Record.Exception(() => server.Connect().SnapshotAsync().GetAwaiter().GetResult()),
        };

        await server.Connect(options).SnapshotAsync();

        Assert.IsType<ApiPayloadException>(inner);
    }

    [Fact]
    public void Reading_outside_of_a_call_is_strict()
    {
        Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader("{}"u8);
            reader.Read();
            Note.Read(ref reader);
        });
    }

    private static IReadOnlyList<string> ReadKinds(ref Utf8JsonReader reader) => JsonReaderExtensions.List(
        ref reader, static (ref Utf8JsonReader item) => DocsCheck.Listed(ref item, JsonReaderExtensions.String(ref item), ["a", "b"]));

    private static IReadOnlyList<long> ReadNumbers(ref Utf8JsonReader reader) => JsonReaderExtensions.List(ref reader, static (ref Utf8JsonReader item) =>
    {
        long? number = null;
        while (item.Read() && item.TokenType != JsonTokenType.EndObject)
        {
            number = item.Read() && item.TokenType != JsonTokenType.Null ? JsonReaderExtensions.Int64(ref item) : null;
        }

        return DocsCheck.Required(ref item, number, "Number", "n");
    });

    private static Task<LoopbackServer> RespondingAsync(string json) => LoopbackServer.RespondingAsync(200, "application/json", json);

    private ApiConnection Connect(LoopbackServer server, bool lenient = false) => server.Connect(new() { OnDrift = _drift.Add, Lenient = lenient });

    private sealed class Lenient() : JsonDrift(isLenient: true)
    {
        protected override void Report(JsonDriftKind kind, string path, string excerpt)
        {
        }
    }
}
