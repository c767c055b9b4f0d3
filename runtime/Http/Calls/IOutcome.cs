using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>How a call has ended, to a builder that does not know the type of the result.</summary>
internal interface IOutcome<TSelf>
    where TSelf : struct, IOutcome<TSelf>
{
    /// <summary>The outcome of a call that ended in an exception.</summary>
    public TSelf Failed(Exception failure);

    /// <summary>A task that has ended so.</summary>
    public Task ToTask();

    /// <summary>What a call that has to wait goes on in.</summary>
    public CallBox<TSelf> RentBox<TStateMachine>()
        where TStateMachine : IAsyncStateMachine;

    /// <summary>Keeps the state machine in the box that was rented for it.</summary>
    public void Keep<TStateMachine>(CallBox<TSelf> box, ref TStateMachine machine)
        where TStateMachine : IAsyncStateMachine;
}
