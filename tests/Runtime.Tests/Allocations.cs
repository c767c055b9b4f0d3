namespace PiecesGen.Runtime.Tests;

/// <summary>What a call allocates on its own account, over a handler that answers at once, so that all of it happens on this thread.</summary>
internal sealed class Allocations : IDisposable
{
    /// <summary>The collection of the tests that count allocations and of those that listen to the pool, for which it allocates on every thread.</summary>
    public const string Collection = "Allocations";

    private readonly HttpClient _client = new(new InstantHandler());

    public ApiConnection Connect(ApiClientOptions? options = null, System.Diagnostics.ActivitySource? activities = null) =>
        new(_client, new Uri("http://localhost"), options, activities);

    /// <summary>The least of many calls, in bytes.</summary>
    public static async Task<long> OfAsync(ApiConnection connection)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 200; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task<int> call = connection.SendAsync(Snapshot.Request(), static response => response.StatusCode, CancellationToken.None);
            Assert.True(call.IsCompleted);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            await call;
        }

        return least;
    }

    public void Dispose() => _client.Dispose();

    private sealed class InstantHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage());
    }
}
