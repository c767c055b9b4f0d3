using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>
/// Builds the task of a call. Against the builders of .NET an exception is set and not thrown on the way to the caller, and the
/// state machine of a call that has to wait is used again by later calls: of a call the task alone is made anew.
/// </summary>
/// <remarks>The compiler calls the members that a method with <c>async</c> needs, by their names.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
internal struct CallBuilder<TOutcome>
    where TOutcome : struct, IOutcome<TOutcome>
{
    private CallBox<TOutcome>? _box;
    private Task? _task;

    public readonly Call<TOutcome> Task => new(_task!);

    public static CallBuilder<TOutcome> Create() => default;

#pragma warning disable CA1822 // The compiler calls these on an instance.
    public readonly void Start<TStateMachine>(ref TStateMachine machine)
        where TStateMachine : IAsyncStateMachine => default(AsyncTaskMethodBuilder).Start(ref machine);

    public readonly void SetStateMachine(IAsyncStateMachine machine)
    {
        // A machine that is a class, as builds for debugging have it, is kept as it is.
    }
#pragma warning restore CA1822

    public void SetResult(TOutcome outcome)
    {
        if (_box is null)
        {
            _task = outcome.ToTask();
        }
        else
        {
            _box.End(outcome);
        }
    }

    public void SetException(Exception exception) => SetResult(default(TOutcome).Failed(exception));

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine machine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => awaiter.OnCompleted(Wait(ref machine));

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine machine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => awaiter.UnsafeOnCompleted(Wait(ref machine));

    /// <summary>Keeps the state machine until what it awaits is there.</summary>
    /// <returns>What goes on with it.</returns>
    private Action Wait<TStateMachine>(ref TStateMachine machine)
        where TStateMachine : IAsyncStateMachine
    {
        if (_box is null)
        {
            // This builder is in the machine, which is copied with all that is set here.
            _box = default(TOutcome).RentBox<TStateMachine>();
            _task = _box.Task;
            default(TOutcome).Keep(_box, ref machine);
        }

        return _box.Continuation();
    }
}
