using System.Runtime.CompilerServices;

namespace PiecesGen.Http;

/// <summary>What a method that runs a call returns to its caller: nothing. It gives the call back when it has ended.</summary>
[AsyncMethodBuilder(typeof(CallBuilder<>))]
internal readonly struct Call<TCall>
    where TCall : PendingCall;
