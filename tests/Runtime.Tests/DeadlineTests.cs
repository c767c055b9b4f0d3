namespace PiecesGen.Runtime.Tests;

/// <summary>The clock of a call is used again by the next one on the same thread, which must not notice.</summary>
[Collection(Allocations.Collection)]
public sealed class DeadlineTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);

#if !NETSTANDARD2_0
    [Fact]
    public void The_next_call_has_the_same_clock_and_nothing_is_allocated_for_it()
    {
        CancellationToken first = TokenOf(default);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CancellationToken second = TokenOf(default);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(first, second);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void A_token_cancelled_after_its_call_does_not_end_the_next_one()
    {
        using var caller = new CancellationTokenSource();
        CancellationToken first = TokenOf(caller.Token);
        using Deadline next = Deadline.After(s_limit, isForgotten: true, default);

        caller.Cancel();

        Assert.Equal(first, next.Token);
        Assert.False(next.Token.IsCancellationRequested);
    }

#endif
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cancelled_clock_is_not_used_again(bool isForgotten)
    {
        using var caller = new CancellationTokenSource();
        Deadline cancelled = Deadline.After(s_limit, isForgotten, caller.Token);

        caller.Cancel();

        Assert.True(cancelled.Token.IsCancellationRequested);
        Assert.True(cancelled.IsCancelled);
        cancelled.Dispose();
        using Deadline next = Deadline.After(s_limit, isForgotten, default);
        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public async Task A_clock_that_ran_out_is_not_used_again()
    {
        Deadline over = Deadline.After(TimeSpan.FromMilliseconds(1), isForgotten: true, default);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (over.Token.Register(cancelled.SetResult))
        {
            await cancelled.Task.WaitAsync(Patience.Limit);
        }

        Assert.True(over.IsOver);
        Assert.False(over.IsCancelled);
        over.Dispose();
        using Deadline next = Deadline.After(s_limit, isForgotten: true, default);
        Assert.False(next.Token.IsCancellationRequested);
    }

    [Fact]
    public void Who_may_hold_on_to_a_token_gets_one_of_the_calls_own()
    {
        CancellationToken first = TokenOf(default, isForgotten: false);

        Assert.NotEqual(first, TokenOf(default, isForgotten: false));
    }

    private static CancellationToken TokenOf(CancellationToken caller, bool isForgotten = true)
    {
        using Deadline deadline = Deadline.After(s_limit, isForgotten, caller);
        return deadline.Token;
    }
}
