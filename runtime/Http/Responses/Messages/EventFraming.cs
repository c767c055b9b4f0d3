using System;
using System.Buffers.Text;
using System.Text;

namespace PiecesGen.Http;

/// <summary>
/// Reads an event stream (HTML Living Standard, section 9.2.6): lines that end with CR, LF or both, of which an empty one ends
/// an event. What is unfinished at the end of the stream is dropped, as the standard asks.
/// </summary>
internal sealed class EventFraming : IMessageFraming
{
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    private bool _isStarted;
    private bool _isAfterReturn;
    private bool _hasData;
    private string _name = "";
    private int _searched;

    /// <summary>The name of the event; empty where the service gave none.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The id of the event, or the last one before it; empty where there was none.</summary>
    public string Id { get; private set; } = "";

    /// <summary>How long to wait before the stream is opened again, where the service has said so.</summary>
    public TimeSpan? ReconnectionTime { get; private set; }

    public bool TryRead(ReadOnlySpan<byte> received, bool isEnd, ReceivedMessage message, out int taken)
    {
        taken = 0;
        if (!_isStarted && !TrySkipMark(received, isEnd, out taken))
        {
            return false;
        }

        while (taken < received.Length)
        {
            ReadOnlySpan<byte> rest = received.Slice(taken);
            if (_isAfterReturn)
            {
                _isAfterReturn = false;
                if (rest[0] == '\n')
                {
                    taken++;
                    continue;
                }
            }

            int end = rest.Slice(_searched).IndexOfAny((byte)'\r', (byte)'\n');
            if (end < 0)
            {
                _searched = rest.Length;
                return false;
            }

            end += _searched;
            _searched = 0;
            _isAfterReturn = rest[end] == '\r';
            taken += end + 1;
            if (TakeLine(rest.Slice(0, end), message))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One byte order mark may come first. False while it cannot be told whether it does.</summary>
    private bool TrySkipMark(ReadOnlySpan<byte> received, bool isEnd, out int taken)
    {
        taken = 0;
        if (!isEnd && received.Length < s_mark.Length && s_mark.AsSpan().StartsWith(received))
        {
            return false;
        }

        _isStarted = true;
        taken = received.StartsWith(s_mark) ? s_mark.Length : 0;
        return true;
    }

    /// <summary>Whether the line ends an event.</summary>
    private bool TakeLine(ReadOnlySpan<byte> line, ReceivedMessage message)
    {
        if (line.IsEmpty)
        {
            bool isEvent = _hasData;
            Name = _name;
            _name = "";
            _hasData = false;
            return isEvent;
        }

        // A line that starts with a colon is a comment: a field without a name, which is unknown as others are.
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> field = colon < 0 ? line : line.Slice(0, colon);
        ReadOnlySpan<byte> value = colon < 0 ? default : line.Slice(colon + 1);
        TakeField(field, value.Length > 0 && value[0] == ' ' ? value.Slice(1) : value, message);
        return false;
    }

    private void TakeField(ReadOnlySpan<byte> field, ReadOnlySpan<byte> value, ReceivedMessage message)
    {
        if (field.SequenceEqual("data"u8))
        {
            if (_hasData)
            {
                message.Append("\n"u8);
            }

            message.Append(value);
            _hasData = true;
        }
        else if (field.SequenceEqual("event"u8))
        {
            _name = Text(value);
        }
        else if (field.SequenceEqual("id"u8) && value.IndexOf((byte)0) < 0)
        {
            Id = Text(value);
        }
        else if (field.SequenceEqual("retry"u8) && Milliseconds(value) is { } milliseconds)
        {
            ReconnectionTime = TimeSpan.FromMilliseconds(milliseconds);
        }
    }

    /// <summary>Digits alone count: the parser would take a sign too.</summary>
    private static int? Milliseconds(ReadOnlySpan<byte> value) =>
        value.Length > 0 && value[0] is >= (byte)'0' and <= (byte)'9' && Utf8Parser.TryParse(value, out int milliseconds, out int length) && length == value.Length
            ? milliseconds
            : null;

    private static string Text(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8.ToArray());
}
