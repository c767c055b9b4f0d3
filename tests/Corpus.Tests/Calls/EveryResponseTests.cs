using System.Text.Json;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Every documented response of every call arrives whole, by both call styles.</summary>
public sealed class EveryResponseTests(CorpusClient client) : IClassFixture<CorpusClient>
{
    private const string ErrorText = "It went wrong: ä€😀 \"quoted\"\nsecond line";

    [CorpusFact]
    public async Task Every_documented_success_is_read_back_without_loss()
    {
        var failures = new List<string>();
        foreach ((ExpectedOperation expected, ClientOperation operation, ExpectedResponse documented) in Responses(areSuccess: true))
        {
            JsonNode? sample = documented.Schema is null ? null : new SchemaSample(withUnknown: true).For(documented.Schema);
            client.Server.WillRespond(documented.Status, documented.MediaType, Body(documented, sample));
            object?[] arguments = RequiredArguments(expected, operation);
            string? failure = await FailureOf(async () =>
            {
                object? value = await operation.CallAsync(arguments);
                ApiResponse response = await operation.CallForResponseAsync(arguments);
                return Difference(sample, value)
                    ?? MisplacedMember.Find(value)
                    ?? Difference(sample, ValueOf(response))
                    ?? ((int)response.StatusCode == documented.Status && response is not UndocumentedResponse ? null : $"it is a {response.GetType().Name}");
            });
            if (failure is not null)
            {
                failures.Add($"{expected.Name} {documented.Status}: {failure}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [CorpusFact]
    public async Task Every_documented_error_is_a_case_and_an_exception_that_keep_its_text()
    {
        var failures = new List<string>();
        foreach ((ExpectedOperation expected, ClientOperation operation, ExpectedResponse documented) in Responses(areSuccess: false))
        {
            client.Server.WillRespond(documented.Status, documented.MediaType ?? "text/plain", Body(documented, ErrorText));
            object?[] arguments = RequiredArguments(expected, operation);
            string? failure = await FailureOf(async () =>
            {
                ApiResponseException exception = await Assert.ThrowsAsync<ApiResponseException>(() => operation.CallAsync(arguments));
                ApiResponse response = await operation.CallForResponseAsync(arguments);
                return (int)exception.StatusCode != documented.Status ? $"the exception says {exception.StatusCode}"
                    : exception.Text != Body(documented, ErrorText) ? $"the exception's text is '{exception.Text}'"
                    : !exception.IsDocumented ? "the exception takes the status for an undocumented one"
                    : response is UndocumentedResponse || (int)response.StatusCode != documented.Status ? $"the response is a {response.GetType().Name}"
                    : documented.Schema is not null && ValueOf(response) as string != ErrorText ? $"the case's value is '{ValueOf(response)}'"
                    : null;
            });
            if (failure is not null)
            {
                failures.Add($"{expected.Name} {documented.Status}: {failure}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [CorpusFact]
    public void Every_operation_documents_its_success_and_most_document_errors()
    {
        Assert.All(ExpectedOperation.All, operation => Assert.Contains(operation.Responses, documented => documented.IsSuccess));
        Assert.Equal(316, Responses(areSuccess: true).Count());
        Assert.Equal(315, Responses(areSuccess: false).Count());
    }

    private IEnumerable<(ExpectedOperation Operation, ClientOperation Client, ExpectedResponse Response)> Responses(bool areSuccess) =>
        ExpectedOperation.Calls.SelectMany(operation => operation.Responses
            .Where(documented => documented.IsSuccess == areSuccess)
            .Select(documented => (operation, client.Operations[LetterKey.From(operation.Name)], documented)));

    private static object?[] RequiredArguments(ExpectedOperation expected, ClientOperation operation) => operation.Arguments(
        expected.Parameters.Where(parameter => parameter.IsRequired)
            .ToDictionary(parameter => LetterKey.From(parameter.WireName), parameter => new SchemaSample(withUnknown: false).For(parameter.Schema)));

    /// <summary>A text stands for itself, in JSON as a string; anything else is JSON.</summary>
    private static string Body(ExpectedResponse documented, JsonNode? sample) => sample switch
    {
        null => "",
        _ when documented.IsText && documented.MediaType?.Contains("json", StringComparison.Ordinal) != true => (string)sample!,
        _ when documented.Schema is null => (string)sample!,
        _ => sample.ToJsonString(),
    };

    private static object? ValueOf(ApiResponse response) => response.GetType().GetProperty("Value")?.GetValue(response);

    private static string? Difference(JsonNode? sample, object? value) =>
        sample is null ? (value is null ? null : $"there is a value, {value}")
        : value is null ? "there is no value"
        : JsonDifference.Find(sample.ToJsonString(), JsonSerializer.Serialize(value, value.GetType()));

    private static async Task<string?> FailureOf(Func<Task<string?>> check)
    {
        try
        {
            return await check();
        }
        catch (Exception exception) when (exception is ApiException or Xunit.Sdk.XunitException)
        {
            return exception.Message;
        }
    }
}
