using System;
using System.Globalization;
using System.Text;

namespace PiecesGen.Runtime;

/// <summary>What exceptions say: what happened, then what to do next. Queries are left out, they may hold credentials.</summary>
internal static class FailureMessages
{
    private const int LongestBody = 200;

    internal static string Response(ApiOperation operation, int statusCode, string? meaning, string body)
    {
        var text = new StringBuilder(operation.Name).Append(" answered ").Append(StatusPhrases.WithCode(statusCode));
        if (meaning is null)
        {
            text.Append(", which the docs do not mention for this operation.");
        }
        else if (meaning.Length > 0 && !StatusPhrases.WithCode(statusCode).EndsWith(" " + meaning, StringComparison.OrdinalIgnoreCase))
        {
            text.Append(": ").Append(meaning);
        }

        EndSentence(text);
        text.Append(body.Length == 0 ? " The body is empty." : " Body: '" + OneLine(body) + "'.");
        if (operation.IsStream)
        {
            return text.Append(" So the stream was not opened.").ToString();
        }

        return text.Append(meaning is null
            ? " To receive such an answer as a value, call the operation's …ResponseAsync form and match with 'otherwise:'."
            : " To receive it as a value, call the operation's …ResponseAsync form.").ToString();
    }

    internal static string Unreadable(ReceivedResponse received, string reason, string path, string excerpt) =>
        $"{Answered(received)}, but its body is not what the docs promise: {reason} At {path}: '{excerpt}'. "
        + "Compare the answer with the docs page; the one that is wrong has to change.";

    internal static string NoBody(ReceivedResponse received) => received.IsMessage
        ? $"{received.Operation.Name} sent an empty message where the docs promise a value. If the service is right, correct the docs page."
        : $"{Answered(received)} without a body where the docs promise one. "
        + "If the service is right, correct the docs page; the …ResponseAsync form shows the status and headers of other answers.";

    internal static string BrokenMessage(ReceivedResponse message, string cause) =>
        $"{Answered(message)} that breaks the rules of WebSockets (RFC 6455), as text that is not UTF-8 does: {Sentence(cause)} "
        + "The service has to change.";

    internal static string UnknownCharset(ReceivedResponse received, string charset) =>
        $"{Answered(received)} in the charset '{charset}', which cannot be read. "
        + "If .NET knows it by a code page, register System.Text.CodePagesEncodingProvider.";

    internal static string WrongCharset(ReceivedResponse received, string charset) =>
        $"{Answered(received)}, but its body is not valid in the charset '{charset}' that it names. "
        + "The service has to name the charset it sends; JSON is UTF-8 where none is named (RFC 8259, section 8.1).";

    internal static string BrokenCompression(ReceivedResponse received) =>
        $"{Answered(received)}, but its body cannot be decompressed. "
        + "The service, or a proxy before it, has to change; without AutomaticDecompression in the HttpClient's handler none is asked for.";

    internal static string TooLarge(ReceivedResponse received, long limit) =>
        $"{Answered(received)} with a body of more than {limit.ToString(CultureInfo.InvariantCulture)} bytes, so it was not read. "
        + "If such answers are expected, raise ApiClientOptions.MaxResponseBytes.";

    internal static string NoAnswer(ApiOperation operation, Uri address, string cause) =>
        $"{operation.Name}: no answer from {Address(operation, address)}: {Sentence(cause)} "
        + "Make sure that the service runs and listens there; ApiClientOptions.BaseAddress sets another address.";

    internal static string BrokenAnswer(ReceivedResponse received, Uri address, long bytes, string cause) =>
        $"{Answered(received)}, but the connection broke after {bytes.ToString(CultureInfo.InvariantCulture)} bytes of the body "
        + $"({Address(received.Operation, address)}): {Sentence(cause)} The service's log should say why.";

    internal static string TooLate(ApiOperation operation, Uri? address, TimeSpan limit, string setting)
    {
        string late = address is null ? "no credential came, and nothing was sent," : $"{Address(operation, address)} gave no complete answer";
        return $"{operation.Name}: {late} within {limit.ToString("c", CultureInfo.InvariantCulture)} ({setting}). "
            + "Raise the limit if the operation may take longer.";
    }

    internal static string Cancelled(ApiOperation operation) => $"{operation.Name} was cancelled by the caller.";

    private static string Answered(ReceivedResponse received)
    {
        if (received.IsMessage)
        {
            return received.Operation.Name + " sent a message";
        }

        string type = received.ContentType is { } known ? $" ({known})" : "";
        return $"{received.Operation.Name} answered {StatusPhrases.WithCode(received.StatusCode)}{type}";
    }

    internal static string Address(ApiOperation operation, Uri address) =>
        operation.Method + " " + address.GetLeftPart(UriPartial.Path);

    internal static string Sentence(string text) => text.Length > 0 && text[text.Length - 1] == '.' ? text : text + ".";

    private static void EndSentence(StringBuilder text)
    {
        if (text[text.Length - 1] is not ('.' or '!' or '?'))
        {
            text.Append('.');
        }
    }

    internal static string OneLine(string body)
    {
        var text = new StringBuilder();
        int length = Math.Min(body.Length, LongestBody);
        if (length < body.Length && char.IsHighSurrogate(body[length - 1]))
        {
            length--;
        }

        foreach (char character in body.Substring(0, length))
        {
            text.Append(char.IsControl(character) ? ' ' : character);
        }

        return length < body.Length ? text.Append('…').ToString() : text.ToString();
    }
}
