using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>What a call that has to wait goes on in.</summary>
internal abstract class CallBox<TOutcome>
{
    /// <summary>The task of the call.</summary>
    internal abstract Task Task { get; }

    /// <summary>Goes on with the state machine, with what flows with the caller.</summary>
    internal abstract Action Continuation();

    /// <summary>Ends the task; the box is another call's from here on.</summary>
    internal abstract void End(TOutcome outcome);
}

/// <summary>The same for a state machine.</summary>
internal sealed class CallBox<TResult, TStateMachine> : CallBox<Outcome<TResult>>
    where TStateMachine : IAsyncStateMachine
{
    private static readonly ContextCallback s_moveNext = static box => ((CallBox<TResult, TStateMachine>)box!)._machine!.MoveNext();
    private static readonly CallBox<TResult, TStateMachine>?[] s_free = new CallBox<TResult, TStateMachine>?[Environment.ProcessorCount];

    // The one that was used last by this thread.
    [ThreadStatic]
    private static CallBox<TResult, TStateMachine>? t_free;

    private readonly Action _moveNext;
    private AsyncTaskMethodBuilder<TResult> _task;
    private TStateMachine? _machine;
    private ExecutionContext? _context;

    private CallBox() => _moveNext = MoveNext;

    internal override Task Task => _task.Task;

    internal static CallBox<TResult, TStateMachine> Rent()
    {
        if (t_free is { } last)
        {
            t_free = null;
            return last;
        }

        for (int i = 0; i < s_free.Length; i++)
        {
            if (Volatile.Read(ref s_free[i]) is not null && Interlocked.Exchange(ref s_free[i], null) is { } free)
            {
                return free;
            }
        }

        return new CallBox<TResult, TStateMachine>();
    }

    internal void Keep(TStateMachine machine) => _machine = machine;

    internal override Action Continuation()
    {
        _context = ExecutionContext.Capture();
        return _moveNext;
    }

    internal override void End(Outcome<TResult> outcome)
    {
        // Nothing of the machine is touched behind this, so that the box can be given away first.
        AsyncTaskMethodBuilder<TResult> task = _task;
        _task = default;
        _machine = default;
        _context = null;
        Return();
        outcome.End(ref task);
    }

    private void Return()
    {
        if (t_free is null)
        {
            t_free = this;
            return;
        }

        for (int i = 0; i < s_free.Length; i++)
        {
            if (Volatile.Read(ref s_free[i]) is null && Interlocked.CompareExchange(ref s_free[i], this, null) is null)
            {
                return;
            }
        }
    }

    private void MoveNext()
    {
        if (_context is { } context)
        {
            ExecutionContext.Run(context, s_moveNext, this);
        }
        else
        {
            _machine!.MoveNext();
        }
    }
}
