using System.Text.Json;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Every stream of the docs is opened as they say, and every message arrives whole, in both directions.</summary>
public sealed class EveryStreamTests(CorpusClient client) : IClassFixture<CorpusClient>
{
    [CorpusFact]
    public void Every_operation_with_the_mark_of_a_stream_is_one_and_one_of_them_is_a_session()
    {
        Assert.Equal(7, ExpectedOperation.Streams.Count);
        Assert.Equal(
            ExpectedOperation.Streams.Select(operation => LetterKey.From(operation.Name)).Order(StringComparer.Ordinal),
            client.Streams.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([LetterKey.From("qgpt_stream")], client.Streams.Where(stream => stream.Value.IsSession).Select(stream => stream.Key));
    }

    [CorpusFact]
    public async Task Every_stream_sends_what_the_docs_say_and_reads_every_message_without_loss()
    {
        var failures = new List<string>();
        foreach (ExpectedOperation expected in ExpectedOperation.Streams)
        {
            ExpectedResponse success = expected.Responses.Single(response => response.IsSuccess);
            JsonNode[] messages = success.Schema is { } schema ? [Sample(schema), Sample(schema)] : ["a text", "ä€😀"];
            var given = expected.Parameters.Select(parameter => (parameter, new SchemaSample(withUnknown: false).For(parameter.Schema))).ToList();

            client.Server.WillStream([.. messages.Select(message => message is JsonValue ? (string)message! : message.ToJsonString())]);
            IReadOnlyList<object?> received = await client.Streams[LetterKey.From(expected.Name)]
                .ReceiveAsync(given.ToDictionary(value => LetterKey.From(value.parameter.WireName), value => value.Item2));
            ReceivedRequest request = await client.Server.ReceivedStreamAsync();

            failures.AddRange(RequestCheck.For(expected, given, request).Select(failure => $"{expected.Name}: {failure}"));
            failures.AddRange(messages.Zip(received, Difference).OfType<string>().Select(failure => $"{expected.Name}: {failure}"));
            Assert.Equal(messages.Length, received.Count);
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [CorpusFact]
    public async Task Every_documented_error_instead_of_a_stream_is_an_exception_that_keeps_its_text()
    {
        int errors = 0;
        foreach (ExpectedOperation expected in ExpectedOperation.Streams)
        {
            var samples = expected.Parameters.ToDictionary(
                parameter => LetterKey.From(parameter.WireName), parameter => new SchemaSample(withUnknown: false).For(parameter.Schema));
            foreach (ExpectedResponse response in expected.Responses.Where(response => !response.IsSuccess))
            {
                client.Server.WillRespond(response.Status, "text/plain", "ä€😀");

                var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Streams[LetterKey.From(expected.Name)].ReceiveAsync(samples));

                Assert.Equal((response.Status, true, "ä€😀"), ((int)failure.StatusCode, failure.IsDocumented, failure.Text));
                errors++;
            }
        }

        Assert.Equal(5, errors);
    }

    private static JsonNode Sample(JsonNode schema) => new SchemaSample(withUnknown: true).For(schema);

    private static string? Difference(JsonNode sample, object? value) =>
        JsonDifference.Find(sample.ToJsonString(), JsonSerializer.Serialize(value, value!.GetType())) ?? MisplacedMember.Find(value);
}
