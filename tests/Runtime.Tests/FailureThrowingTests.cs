using System.Net;
using System.Runtime.ExceptionServices;

namespace PiecesGen.Runtime.Tests;

/// <summary>A call that fails throws where it is awaited, and nowhere before.</summary>
public sealed class FailureThrowingTests
{
    private static readonly AsyncLocal<string?> s_flowing = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failure_is_not_thrown_before_the_call_is_awaited(bool waits)
    {
        using var handler = new RespondingHandler(waits, HttpStatusCode.Gone);
        using var client = new HttpClient(handler);
        List<Exception> thrown = [];
        void Note(object? sender, FirstChanceExceptionEventArgs now)
        {
            lock (thrown)
            {
                thrown.Add(now.Exception);
            }
        }

        AppDomain.CurrentDomain.FirstChanceException += Note;
        Task<string> call = Connect(client).SendAsync(Snapshot.Request(), static response => response.Fail<string>(response.ToException()), CancellationToken.None);
        await Task.WhenAny(call);
        AppDomain.CurrentDomain.FirstChanceException -= Note;

        var failure = Assert.IsType<ApiResponseException>(call.Exception!.InnerException);
        lock (thrown)
        {
            Assert.DoesNotContain(failure, thrown);
        }

        Assert.Same(failure, await Assert.ThrowsAsync<ApiResponseException>(() => call));
        Assert.StartsWith(Snapshot.Operation.Name + " returned 410", failure.Message, StringComparison.Ordinal);
        Assert.Same(failure.Message, failure.Message);
    }

    [Fact]
    public async Task Calls_at_once_end_each_in_its_own_outcome()
    {
        using var handler = new RespondingHandler(waits: true, status: null);
        using var client = new HttpClient(handler);
        ApiConnection connection = Connect(client);

        string[] texts = await Task.WhenAll(Enumerable.Range(0, 500).Select(async number =>
        {
            try
            {
                return await connection.SendAsync(
                    new ApiRequest(Snapshot.Operation, $"/{number}"),
                    static response => response.StatusCode == 200 ? response.ReadText() : response.Fail<string>(response.ToException()),
                    CancellationToken.None);
            }
            catch (ApiResponseException failure)
            {
                return "failed " + failure.Text;
            }
        }));

        Assert.Equal(Enumerable.Range(0, 500).Select(static number => number % 2 == 0 ? $"/{number}" : $"failed /{number}"), texts);
    }

    [Fact]
    public async Task What_flows_with_the_caller_flows_through_the_call_and_not_back()
    {
        List<string?> seen = [];
        using var handler = new RespondingHandler(waits: true, HttpStatusCode.OK, () =>
        {
            seen.Add(s_flowing.Value);
            s_flowing.Value = "handler";
        });
        using var client = new HttpClient(handler);
        ApiConnection connection = Connect(client);

        for (int call = 0; call < 3; call++)
        {
            s_flowing.Value = "caller " + call;
            string read = await connection.SendAsync(Snapshot.Request(), static _ => s_flowing.Value ?? "", CancellationToken.None);

            Assert.Equal("caller " + call, read);
            Assert.Equal("caller " + call, s_flowing.Value);
        }

        Assert.Equal(["caller 0", "caller 1", "caller 2"], seen);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_it_waits_is_a_cancelled_task()
    {
        using var handler = new RespondingHandler(waits: true, HttpStatusCode.OK, static () => { }, forEver: true);
        using var client = new HttpClient(handler);
        using var source = new CancellationTokenSource();

        Task<string> call = Connect(client).SendAsync(Snapshot.Request(), static response => response.ReadText(), source.Token);
        await source.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    private static ApiConnection Connect(HttpClient client) => new(client, new Uri("http://plants.example"), null);

    private sealed class RespondingHandler(bool waits, HttpStatusCode? status, Action? note = null, bool forEver = false) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (forEver)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            if (waits)
            {
                await Task.Yield();
            }

            note?.Invoke();
            string path = request.RequestUri!.AbsolutePath;
            bool isOdd = path.Length > 1 && (path[^1] - '0') % 2 == 1;
            return new HttpResponseMessage(status ?? (isOdd ? HttpStatusCode.Gone : HttpStatusCode.OK)) { Content = new StringContent(path) };
        }
    }
}
