namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>Whichever token ends a stream, and whenever: the exception carries it, and the connection is let go.</summary>
[Collection(Allocations.Collection)]
public sealed class StreamCancellationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_cancelled_beforehand_is_not_opened(bool ofEnumeration)
    {
        await using var server = await LoopbackServer.StreamingAsync((_, _) => Task.CompletedTask);
        var cancelled = new CancellationToken(canceled: true);

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReceiveAsync(server.Connect(), ofEnumeration, null, cancelled));

        Assert.Equal(cancelled, stopped.CancellationToken);
        Assert.Equal(0, server.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelling_while_the_service_thinks_about_the_handshake_ends_the_stream(bool ofEnumeration)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using CancellationTokenRegistration onGone = context.RequestAborted.Register(gone.SetResult);
            arrived.SetResult();
            await gone.Task;
        });
        using var cancellation = new CancellationTokenSource();
        Task receiving = ReceiveAsync(server.Connect(), ofEnumeration, null, cancellation.Token);
        await arrived.Task.WaitAsync(Patience.Limit);
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving);

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        await gone.Task.WaitAsync(Patience.Limit);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelling_while_waiting_for_a_message_closes_the_connection_and_loses_no_buffer(bool ofEnumeration)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            using CancellationTokenRegistration onGone = context.RequestAborted.Register(gone.SetResult);
            await socket.SendAsync("""{"id":"1"}""");
            await gone.Task;
        });
        using var cancellation = new CancellationTokenSource();
        using var buffers = new PooledBuffers();
        await using IAsyncEnumerator<Note> notes = Enumerate(server.Connect(), ofEnumeration, cancellation.Token);
        Assert.True(await notes.MoveNextAsync());
        ValueTask<bool> next = notes.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        Assert.Equal(0, buffers.Missing);
        await gone.Task.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task Cancelling_between_two_messages_ends_the_stream_before_the_second()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            await socket.SendAsync("""{"id":"1"}""");
            await socket.SendAsync("""{"id":"2"}""");
        });
        using var cancellation = new CancellationTokenSource();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ReceiveAsync(server.Connect(), ofEnumeration: false, cancellation.Cancel, cancellation.Token));

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_tokens_the_exception_carries_the_one_that_fired(bool ofEnumeration)
    {
        await using var server = await LoopbackServer.StreamingAsync((socket, _) => socket.ReceiveTextAsync());
        using var quiet = new CancellationTokenSource();
        using var cancellation = new CancellationTokenSource();
        IAsyncEnumerable<Note> notes = server.Connect().NotesAsync(ofEnumeration ? quiet.Token : cancellation.Token);
        await using IAsyncEnumerator<Note> enumerator = notes.GetAsyncEnumerator(ofEnumeration ? cancellation.Token : quiet.Token);
        ValueTask<bool> next = enumerator.MoveNextAsync();
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }

    private static async Task ReceiveAsync(ApiConnection connection, bool ofEnumeration, Action? onMessage, CancellationToken token)
    {
        await using IAsyncEnumerator<Note> notes = Enumerate(connection, ofEnumeration, token);
        while (await notes.MoveNextAsync())
        {
            Assert.Equal("1", notes.Current.Id);
            onMessage?.Invoke();
        }
    }

    private static IAsyncEnumerator<Note> Enumerate(ApiConnection connection, bool ofEnumeration, CancellationToken token) =>
        connection.NotesAsync(ofEnumeration ? default : token).GetAsyncEnumerator(ofEnumeration ? token : default);
}
