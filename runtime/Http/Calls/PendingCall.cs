using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>A call that has begun, to what runs it: that is the same code for all types of results.</summary>
internal abstract class PendingCall
{
    /// <summary>What the call ends in; null where it is the result.</summary>
    internal Exception? Failure { get; set; }

    /// <summary>What checks the response of an operation without a result; null where there is one.</summary>
    private protected ResponseChecker? Check { get; set; }

    /// <summary>Reads the response.</summary>
    internal void Read(ReceivedResponse response)
    {
        if (Check is { } check)
        {
            check(response);
        }
        else
        {
            ReadResult(response);
        }
    }

    /// <summary>What the call awaits next: all that it awaits. If it has to wait, its caller needs a task.</summary>
    internal Task<T> Until<T>(Task<T> next)
    {
        if (!next.IsCompleted)
        {
            MakeTask();
        }

        return next;
    }

    /// <inheritdoc cref="Until{T}(Task{T})"/>
    internal ValueTask<int> Until(ValueTask<int> next)
    {
        if (!next.IsCompleted)
        {
            MakeTask();
        }

        return next;
    }

    /// <summary>Ends the task: in the result, or in the failure, which is thrown where the caller awaits the task and nowhere before.</summary>
    internal abstract void End();

    private protected abstract void ReadResult(ReceivedResponse response);

    private protected abstract void MakeTask();
}

/// <summary>The same with its result. Later calls use it again.</summary>
internal sealed class PendingCall<TResult> : PendingCall
{
    private static readonly FreeObjects s_free = new();

    private AsyncTaskMethodBuilder<TResult> _task;
    private ResponseReader<TResult>? _read;
    private TResult? _result;

    // Whether the task was made before the call has ended, and whether the caller has it.
    private bool _isAwaited;
    private bool _isTaken;

    internal static PendingCall<TResult> Begin(ResponseReader<TResult> read)
    {
        PendingCall<TResult> call = Rent();
        call._read = read;
        return call;
    }

    internal static PendingCall<TResult> Begin(ResponseChecker check)
    {
        PendingCall<TResult> call = Rent();
        call.Check = check;
        return call;
    }

    /// <summary>The task, to be called once, by who began the call.</summary>
    internal Task<TResult> TakeTask()
    {
        Task<TResult> task = _task.Task;
        if (_isAwaited)
        {
            Volatile.Write(ref _isTaken, true);
        }
        else
        {
            Return();
        }

        return task;
    }

    internal override void End()
    {
        TResult? result = _result;
        Exception? failure = Failure;
        _result = default;
        if (!_isAwaited)
        {
            End(ref _task, result, failure);
            return;
        }

        // The caller goes on within this, so that all is given away first. Who is only just taking the task needs it here.
        AsyncTaskMethodBuilder<TResult> task = _task;
        if (Volatile.Read(ref _isTaken))
        {
            Return();
        }

        End(ref task, result, failure);
    }

    private protected override void ReadResult(ReceivedResponse response) => _result = _read!(response);

    private protected override void MakeTask()
    {
        _ = _task.Task;
        _isAwaited = true;
    }

    private static PendingCall<TResult> Rent() => (PendingCall<TResult>?)s_free.Take() ?? new PendingCall<TResult>();

    /// <summary>A cancellation cancels the task.</summary>
    private static void End(ref AsyncTaskMethodBuilder<TResult> task, TResult? result, Exception? failure)
    {
        if (failure is null)
        {
            task.SetResult(result!);
        }
        else
        {
            task.SetException(failure);
        }
    }

    private void Return()
    {
        _task = default;
        _read = null;
        _isAwaited = false;
        _isTaken = false;
        Check = null;
        Failure = null;
        s_free.Keep(this);
    }
}
