using System.Net;
using PiecesGen.Corpus.Tests.Expected;
using PiecesGen.Testing;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>The emitted test handler answers every operation of the corpus so that its client understands.</summary>
public sealed class EverySampleTests
{
    [CorpusFact]
    public async Task Every_sample_of_every_documented_response_is_read_as_its_case()
    {
        var session = new GeneratorSession(CorpusPages.For(CorpusPages.Both));
        session.SetProperty("PiecesGenTesting", "true");
        Type client = session.Run().AssertCompiles().Load().GetExportedTypes().Single(type => type.Name == "PiecesOsClient");
        using var handler = (DocumentedApiHandler)Activator.CreateInstance(client.GetNestedType("TestHandler")!)!;
        using var http = new HttpClient(handler);
        IReadOnlyDictionary<string, ClientOperation> operations = ClientOperation.All(Activator.CreateInstance(client, http, null)!);

        var failures = new List<string>();
        int responses = 0;
        foreach (ExpectedOperation expected in ExpectedOperation.Calls)
        {
            ClientOperation operation = operations[LetterKey.From(expected.Name)];
            object?[] arguments = operation.Arguments(expected.Parameters.Where(parameter => parameter.IsRequired)
                .ToDictionary(parameter => LetterKey.From(parameter.WireName), parameter => new SchemaSample(withUnknown: false).For(parameter.Schema)));
            foreach (ExpectedResponse documented in expected.Responses)
            {
                responses++;
                handler.Respond($"{expected.Method} {expected.Path}", (HttpStatusCode)documented.Status);
                try
                {
                    ApiResponse response = await operation.CallForResponseAsync(arguments);
                    Assert.Equal(documented.Status, (int)response.StatusCode);
                    Assert.IsNotType<UndocumentedResponse>(response);
                }
                catch (Exception exception) when (exception is ApiException or Xunit.Sdk.XunitException or InvalidOperationException)
                {
                    failures.Add($"{expected.Name} {documented.Status}: {exception.Message}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.Equal(ExpectedOperation.Calls.Sum(operation => operation.Responses.Count), responses);
        Assert.Equal(responses, handler.Calls.Count);
    }
}
