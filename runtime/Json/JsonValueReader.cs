using System;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>The JSON that an answer holds: read within the limits of the connection; where it cannot be read, the place is told.</summary>
internal static class JsonBody
{
    /// <summary>Reads a body that is one value, and tells the listener for drift where it is not as the docs say.</summary>
    /// <exception cref="ApiPayloadException">There is no body, or it is not what the docs promise.</exception>
    internal static T Read<T>(ReceivedResponse received, ReadOnlySpan<byte> utf8, ConnectionLimits limits, JsonReader<T> read)
    {
        if (JsonText.IsBlank(utf8))
        {
            throw new ApiPayloadException(received, FailureMessages.NoBody(received), null);
        }

        if (!limits.NotesDrift)
        {
            return Read(received, utf8, limits.Json, read);
        }

        var drift = new BodyDrift(limits.IsLenient);
        BodyDrift? outer = BodyDrift.Exchange(drift);
        T value;
        try
        {
            value = Read(received, utf8, limits.Json, read);
        }
        finally
        {
            BodyDrift.Exchange(outer);
        }

        if (limits.OnDrift is { } listener)
        {
            drift.Report(listener, received, utf8, limits.Json);
        }

        return value;
    }

    private static T Read<T>(ReceivedResponse received, ReadOnlySpan<byte> utf8, JsonReaderOptions options, JsonReader<T> read)
    {
        var reader = new Utf8JsonReader(utf8, options);
        T value;
        bool isAtEnd;
        try
        {
            reader.Read();
            value = read(ref reader);
            isAtEnd = !reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw Unreadable(exception, received, utf8, options, ref reader);
        }

        return isAtEnd ? value : throw new InvalidOperationException("The generated reader stopped before the end of its value. Please report this.");
    }

    private static ApiPayloadException Unreadable(
        Exception cause, ReceivedResponse received, ReadOnlySpan<byte> utf8, JsonReaderOptions options, ref Utf8JsonReader reader)
    {
        long offset = JsonPlace.OffsetOf(cause, utf8, ref reader);
        string path = new JsonPaths(utf8, options).PathAt(offset);
        string excerpt = JsonExcerpt.Around(utf8, offset);
        return new ApiPayloadException(received, FailureMessages.Unreadable(received, cause.Message, path, excerpt), cause)
        {
            JsonPath = path,
            ByteOffset = offset,
            Excerpt = excerpt,
        };
    }
}
