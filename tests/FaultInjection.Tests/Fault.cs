namespace PiecesGen.FaultInjection.Tests;

/// <summary>One way for a server to misbehave, and how a call to it ends.</summary>
/// <param name="Name">What it does, as the test's name shows it.</param>
/// <param name="Ends">The exception in which the call ends; null where it gives a value all the same.</param>
/// <param name="Says">A part of the exception's message; of the value where there is one.</param>
/// <param name="Misbehave">What the server does once it has the request.</param>
internal sealed record Fault(string Name, Type? Ends, string Says, Func<Wire, Task> Misbehave)
{
    public string Method { get; init; } = "GET";

    /// <summary>The options of the call.</summary>
    public ApiClientOptions Options { get; init; } = new();

    /// <summary>Whether it needs a handler that decompresses, which our own transport does not.</summary>
    public bool IsDecompressed { get; init; }

    public override string ToString() => Name;
}
