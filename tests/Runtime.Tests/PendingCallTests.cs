namespace PiecesGen.Runtime.Tests;

/// <summary>What runs a call is used again by later calls, and must not keep what the call has read.</summary>
public sealed class PendingCallTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_is_over_holds_neither_its_result_nor_its_reader(bool waits)
    {
        using var handler = new EmptyHandler(waits);
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("http://localhost"), null);

        (WeakReference result, WeakReference reader) = await ReadAsync(connection);

        // Away from the frames that have ended the call.
        await Task.Yield();
        GC.Collect();
        Assert.False(result.IsAlive);
        Assert.False(reader.IsAlive);
    }

    [Fact]
    public async Task A_failure_is_that_of_its_call_alone()
    {
        using var handler = new EmptyHandler(waits: true);
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("http://localhost"), null);

        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<NotSupportedException>(() => connection.SendAsync<string>(Snapshot.Request(), static _ => throw new NotSupportedException(), CancellationToken.None));
            Assert.Equal("read", await connection.SendAsync(Snapshot.Request(), static _ => "read", CancellationToken.None));
            await connection.SendAsync(Snapshot.Request(), static _ => { }, CancellationToken.None);
        }
    }

    private static async Task<(WeakReference Result, WeakReference Reader)> ReadAsync(ApiConnection connection)
    {
        object made = new();
        ResponseReader<object> reader = _ => made;
        object result = await connection.SendAsync(Snapshot.Request(), reader, CancellationToken.None);
        Assert.Same(made, result);
        return (new WeakReference(result), new WeakReference(reader));
    }

    private sealed class EmptyHandler(bool waits) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (waits)
            {
                await Task.Yield();
            }

            return new HttpResponseMessage();
        }
    }
}
