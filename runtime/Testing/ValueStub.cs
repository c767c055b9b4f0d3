#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Text.Json;

namespace PiecesGen.Testing;

/// <summary>How a handler responds to an operation that returns a value.</summary>
/// <typeparam name="T">The documented type of the value.</typeparam>
/// <param name="handler">The handler.</param>
/// <param name="operation">The operation as <c>Api.name</c>.</param>
public sealed class ValueStub<T>(DocumentedApiHandler handler, string operation) : OperationStub(handler, operation)
{
    /// <summary>Responds with the documented success and this value.</summary>
    /// <param name="value">The value of the body.</param>
#if NET
    [RequiresUnreferencedCode("Finds the converter of T by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of T by reflection. Tests are not compiled ahead of time.")]
#endif
    public void Respond(T value) =>
        RespondWith(success => new DocumentedResponse((int)success.Status, "application/json", JsonSerializer.Serialize(value)));
}
