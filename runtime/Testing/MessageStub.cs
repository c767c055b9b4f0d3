using System;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Text;
using System.Text.Json;

namespace PiecesGen.Testing;

/// <summary>How a handler responds to an operation that returns messages, one by one.</summary>
/// <typeparam name="T">The documented type of a message; of an event, that of its data.</typeparam>
/// <param name="handler">The handler.</param>
/// <param name="operation">The operation as <c>Api.name</c>.</param>
public sealed class MessageStub<T>(DocumentedApiHandler handler, string operation) : OperationStub(handler, operation)
{
    /// <summary>Responds with the documented success and these messages.</summary>
    /// <param name="messages">The messages in their order; none for a body that is empty.</param>
    /// <exception cref="ArgumentNullException">There are no messages.</exception>
#if NET
    [RequiresUnreferencedCode("Finds the converter of T by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of T by reflection. Tests are not compiled ahead of time.")]
#endif
    public void Respond(params T[] messages)
    {
        _ = messages ?? throw new ArgumentNullException(nameof(messages));
        RespondWith(success =>
        {
            bool areEvents = success.MediaType == "text/event-stream";
            var body = new StringBuilder();
            foreach (T message in messages)
            {
                if (areEvents)
                {
                    AppendEvent(body, message as string ?? JsonSerializer.Serialize(message));
                }
                else
                {
                    body.Append(JsonSerializer.Serialize(message)).Append('\n');
                }
            }

            return new DocumentedResponse((int)success.Status, success.MediaType, body.ToString());
        });
    }

    /// <summary>Each line of the data is a field of its own, and an empty line ends the event.</summary>
    private static void AppendEvent(StringBuilder body, string data)
    {
        foreach (string line in data.Split('\n'))
        {
            body.Append("data: ").Append(line).Append('\n');
        }

        body.Append('\n');
    }
}
