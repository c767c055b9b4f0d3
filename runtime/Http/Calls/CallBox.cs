using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>What a call that has to wait goes on in.</summary>
internal abstract class CallBox
{
    /// <summary>Goes on with the state machine, with what flows with the caller.</summary>
    internal abstract Action Continuation();

    /// <summary>The call has ended; the box is another call's from here on.</summary>
    internal abstract void Return();
}

/// <summary>The same for a state machine.</summary>
internal sealed class CallBox<TStateMachine> : CallBox
    where TStateMachine : IAsyncStateMachine
{
    private static readonly ContextCallback s_moveNext = static box => ((CallBox<TStateMachine>)box!)._machine!.MoveNext();
    private static readonly FreeObjects s_free = new();

    // The one that was used last by this thread.
    [ThreadStatic]
    private static CallBox<TStateMachine>? t_free;

    private readonly Action _moveNext;
    private TStateMachine? _machine;
    private ExecutionContext? _context;

    private CallBox() => _moveNext = MoveNext;

    internal static CallBox<TStateMachine> Rent()
    {
        if (t_free is { } last)
        {
            t_free = null;
            return last;
        }

        return (CallBox<TStateMachine>?)s_free.Take() ?? new CallBox<TStateMachine>();
    }

    internal void Keep(TStateMachine machine) => _machine = machine;

    internal override Action Continuation()
    {
        _context = ExecutionContext.Capture();
        return _moveNext;
    }

    internal override void Return()
    {
        _machine = default;
        _context = null;
        if (t_free is null)
        {
            t_free = this;
        }
        else
        {
            s_free.Keep(this);
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
