using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace PiecesGen.Http;

/// <summary>
/// Runs a call. Unlike with the builders of .NET, the state machine of a call that has to wait is used again by later calls: of a
/// call the task alone is made anew.
/// </summary>
/// <remarks>The compiler calls the members that a method with <c>async</c> needs, by their names.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
internal struct CallBuilder<TCall>
    where TCall : PendingCall
{
    private CallBox? _box;

#pragma warning disable CA1822 // The compiler calls these on an instance.
    public readonly Call<TCall> Task => default;

    public static CallBuilder<TCall> Create() => default;

    public readonly void Start<TStateMachine>(ref TStateMachine machine)
        where TStateMachine : IAsyncStateMachine => default(AsyncTaskMethodBuilder).Start(ref machine);

    public readonly void SetStateMachine(IAsyncStateMachine machine)
    {
        // A machine that is a class, as builds for debugging have it, is kept as it is.
    }

    /// <summary>Nobody awaits the method: the failure of a call is told to the call.</summary>
    public readonly void SetException(Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();
#pragma warning restore CA1822

    public readonly void SetResult(TCall call)
    {
        // Nothing of the machine is touched behind this, so that the box can be given away first.
        _box?.Return();
        call.End();
    }

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
            var box = CallBox<TStateMachine>.Rent();
            _box = box;
            box.Keep(machine);
        }

        return _box.Continuation();
    }
}
