using System.Net;
using PiecesGen.Corpus.Tests.Expected;
using PiecesGen.Testing;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>The emitted test handler answers every operation of the corpus so that its client understands.</summary>
public sealed class TestHandlerTests
{
    [CorpusFact]
    public async Task Every_sample_of_every_documented_answer_is_read_as_its_case()
    {
        var session = new GeneratorSession(CorpusPages.For(CorpusPages.Both));
        session.SetProperty("PiecesGenTesting", "true");
        Type client = session.Run().AssertCompiles().Load().GetExportedTypes().Single(type => type.Name == "PiecesOsClient");
        using var handler = (DocumentedApiHandler)Activator.CreateInstance(client.GetNestedType("TestHandler")!)!;
        using var http = new HttpClient(handler);
        IReadOnlyDictionary<string, ClientOperation> operations = ClientOperation.All(Activator.CreateInstance(client, http, null)!);

        var failures = new List<string>();
        int answers = 0;
        foreach (ExpectedOperation expected in ExpectedOperation.Calls)
        {
            ClientOperation operation = operations[NameKey.From(expected.Name)];
            object?[] arguments = operation.Arguments(expected.Parameters.Where(parameter => parameter.IsRequired)
                .ToDictionary(parameter => NameKey.From(parameter.WireName), parameter => new SampleJson(withUnknown: false).For(parameter.Schema)));
            foreach (ExpectedAnswer answer in expected.Answers)
            {
                answers++;
                handler.Respond($"{expected.Method} {expected.Path}", (HttpStatusCode)answer.Status);
                try
                {
                    ApiResponse response = await operation.CallForResponseAsync(arguments);
                    Assert.Equal(answer.Status, (int)response.StatusCode);
                    Assert.IsNotType<UndocumentedResponse>(response);
                }
                catch (Exception exception) when (exception is ApiException or Xunit.Sdk.XunitException or InvalidOperationException)
                {
                    failures.Add($"{expected.Name} {answer.Status}: {exception.Message}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.Equal(ExpectedOperation.Calls.Sum(operation => operation.Answers.Count), answers);
        Assert.Equal(answers, handler.Calls.Count);
    }
}
