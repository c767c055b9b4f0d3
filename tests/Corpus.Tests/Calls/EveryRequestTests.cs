using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Every call sends what the docs say, checked against the truth and a second reading of the pages.</summary>
public sealed class EveryRequestTests(CorpusClient client) : IClassFixture<CorpusClient>
{
    [CorpusFact]
    public void Every_call_of_the_docs_has_both_methods()
    {
        Assert.Equal(316, ExpectedOperation.Calls.Count);
        Assert.Equal(
            ExpectedOperation.Calls.Select(operation => LetterKey.From(operation.Name)).Order(StringComparer.Ordinal),
            client.Operations.Keys.Order(StringComparer.Ordinal));
        Assert.All(client.Operations.Values, operation => Assert.NotNull(operation.ValueMethod));
    }

    [CorpusFact]
    public void All_but_13_operations_are_checked_against_the_truth() =>
        Assert.Equal(13, PythonPages.Operations().Count(page => Truth.Operation(page) is null));

    [CorpusFact]
    public Task Every_call_sends_all_its_parameters_where_the_docs_say() => CheckAsync(isFull: true);

    [CorpusFact]
    public Task Every_call_sends_nothing_for_optional_parameters_that_are_not_given() => CheckAsync(isFull: false);

    private async Task CheckAsync(bool isFull)
    {
        var failures = new List<string>();
        foreach (ExpectedOperation expected in ExpectedOperation.Calls)
        {
            ClientOperation operation = client.Operations[LetterKey.From(expected.Name)];
            var given = expected.Parameters.Where(parameter => isFull || parameter.IsRequired)
                .Select(parameter => (Parameter: parameter, Sample: new SchemaSample(withUnknown: false).For(parameter.Schema)))
                .ToList();
            object?[] arguments = operation.Arguments(given.ToDictionary(value => LetterKey.From(value.Parameter.WireName), value => value.Sample));

            client.Server.WillRespond(599, "text/plain", "Only the request counts here.");
            await Assert.ThrowsAsync<ApiResponseException>(() => operation.CallAsync(arguments));
            ReceivedRequest byValue = client.Server.Received();
            await operation.CallForResponseAsync(arguments);
            ReceivedRequest byResponse = client.Server.Received();

            failures.AddRange(RequestCheck.For(expected, given, byValue).Select(failure => $"{expected.Name}: {failure}"));
            failures.AddRange(RequestCheck.For(expected, given, byResponse).Select(failure => $"{expected.Name} (response): {failure}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
