using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>How a call has ended: in its result, or in an exception, which is thrown where the caller awaits the call and nowhere before.</summary>
internal readonly struct Outcome<TResult> : IOutcome<Outcome<TResult>>
{
    private readonly TResult _result;
    private readonly Exception? _failure;

    internal Outcome(TResult result)
    {
        _result = result;
        _failure = null;
    }

    internal Outcome(Exception failure)
    {
        _result = default!;
        _failure = failure;
    }

    public Outcome<TResult> Failed(Exception failure) => new(failure);

    public Task ToTask()
    {
        if (_failure is null)
        {
            return Task.FromResult(_result);
        }

        AsyncTaskMethodBuilder<TResult> task = default;
        End(ref task);
        return task.Task;
    }

    public CallBox<Outcome<TResult>> RentBox<TStateMachine>()
        where TStateMachine : IAsyncStateMachine => CallBox<TResult, TStateMachine>.Rent();

    public void Keep<TStateMachine>(CallBox<Outcome<TResult>> box, ref TStateMachine machine)
        where TStateMachine : IAsyncStateMachine => ((CallBox<TResult, TStateMachine>)box).Keep(machine);

    /// <summary>Ends the task so. A cancellation cancels it.</summary>
    internal void End(ref AsyncTaskMethodBuilder<TResult> task)
    {
        if (_failure is null)
        {
            task.SetResult(_result);
        }
        else
        {
            task.SetException(_failure);
        }
    }
}
