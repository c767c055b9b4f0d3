using System;
using System.Text.Json;

namespace PiecesGen.Http;

/// <summary>
/// Finds the JSON values that follow each other in a body, with whatever white space between them: one per line (NDJSON, JSON
/// Lines), over several lines, or behind record separators (RFC 7464). A value is complete with its last byte, so that nobody
/// waits for the line to end. Text that is not JSON ends with its line, and its reader reports it.
/// </summary>
/// <param name="options">How deep a value may be nested.</param>
internal sealed class ValueFraming(JsonReaderOptions options) : IMessageFraming
{
    private JsonReaderState _state = new(options);
    private int _read;
    private bool _isBroken;

    public bool TryRead(ReadOnlySpan<byte> received, bool isEnd, ReceivedMessage message, out int taken)
    {
        taken = _read == 0 && !_isBroken ? LengthOfGap(received) : 0;
        ReadOnlySpan<byte> rest = received.Slice(taken);
        if (rest.IsEmpty || LengthOfValue(rest, isEnd) is not { } length)
        {
            return false;
        }

        message.Append(rest.Slice(0, length));
        taken += length;
        _state = new JsonReaderState(options);
        _read = 0;
        _isBroken = false;
        return true;
    }

    /// <summary>White space, record separators, and a byte order mark.</summary>
    private static int LengthOfGap(ReadOnlySpan<byte> received)
    {
        int length = 0;
        while (length < received.Length && received[length] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0x1E or 0xEF or 0xBB or 0xBF)
        {
            length++;
        }

        return length;
    }

    /// <summary>Null while the end has not arrived.</summary>
    private int? LengthOfValue(ReadOnlySpan<byte> rest, bool isEnd)
    {
        try
        {
            if (!_isBroken)
            {
                return EndOfValue(rest, isEnd);
            }
        }
        catch (JsonException)
        {
            _isBroken = true;
        }

        int lineEnd = rest.Slice(_read).IndexOf((byte)'\n');
        return lineEnd >= 0 ? _read + lineEnd : isEnd ? rest.Length : null;
    }

    private int? EndOfValue(ReadOnlySpan<byte> rest, bool isEnd)
    {
        var reader = new Utf8JsonReader(rest.Slice(_read), isEnd, _state);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                return _read + (int)reader.BytesConsumed;
            }
        }

        _read += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return null;
    }
}
