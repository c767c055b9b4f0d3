using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Points in time on the wire (RFC 3339, section 5.6).</summary>
internal static class TimeText
{
    private const int DateLength = 10;

    /// <summary>The length of <c>2024-05-01T12:00:00</c>, after which come a fraction and the offset.</summary>
    private const int SecondsLength = 19;

    /// <summary>The length of <c>.1234567</c>.</summary>
    private const int FractionLength = 8;

    /// <summary>The length of <c>2024-05-01T12:00:00.1234567+02:00</c>.</summary>
    private const int MaxTimeLength = 33;

    private static readonly StandardFormat s_roundTrip = new('O');

    /// <summary>The time with the offset as sent; where none is sent it is taken as UTC.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset time)
    {
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && TryParseUtc(reader.ValueSpan, out time))
        {
            return true;
        }

        // System.Text.Json takes the machine's offset where the text says none.
        if (HasOffset(ref reader))
        {
            return reader.TryGetDateTimeOffset(out time) || RareTime.TryParse(reader.GetString()!, out time);
        }

        bool isTime = reader.TryGetDateTime(out DateTime utc);
        time = isTime ? new DateTimeOffset(utc.Ticks, TimeSpan.Zero) : default;
        return isTime || RareTime.TryParse(reader.GetString()!, out time);
    }

    /// <summary>Writes a time with its offset, its fraction as short as it can be; UTC as services send it, with Z.</summary>
    internal static void Write(JsonOutput output, DateTimeOffset time)
    {
        Span<byte> free = output.StartValue(MaxTimeLength + 2);
        free[0] = (byte)'"';
        Span<byte> text = free.Slice(1);
        bool isUtc = time.Offset == TimeSpan.Zero;
        int length;
        if (isUtc)
        {
            Utf8Formatter.TryFormat(time.UtcDateTime, text, out length, s_roundTrip);
        }
        else
        {
            Utf8Formatter.TryFormat(time, text, out length, s_roundTrip);
        }

        ReadOnlySpan<byte> offset = text.Slice(SecondsLength + FractionLength, length - SecondsLength - FractionLength);
        int end = SecondsLength + FractionLength;
        while (text[end - 1] == '0')
        {
            end--;
        }

        end = text[end - 1] == '.' ? end - 1 : end;
        offset.CopyTo(text.Slice(end));
        text[end + offset.Length] = (byte)'"';
        output.Advance(end + offset.Length + 2);
    }

    /// <summary>
    /// The form in which nearly all services send a time: <c>2024-05-01T12:00:00Z</c>, with one to seven digits of a fraction or none.
    /// </summary>
    /// <returns>False for every other form, which may be a time nevertheless.</returns>
    private static bool TryParseUtc(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length is <= SecondsLength or > SecondsLength + 9 || text[text.Length - 1] != 'Z')
        {
            return false;
        }

        bool isSeparated = text[4] == '-' & text[7] == '-' & text[10] == 'T' & text[13] == ':' & text[16] == ':';
        int year = (Pair(text, 0) * 100) + Pair(text, 2);
        int month = Pair(text, 5);
        int day = Pair(text, 8);
        int hour = Pair(text, 11);
        int minute = Pair(text, 14);
        int second = Pair(text, 17);

        // What is no digit counts so much that no sum can be negative or in range by accident.
        if (!isSeparated || (uint)(year - 1) > 9998 || (uint)(month - 1) > 11 || day < 1 || hour > 23 || minute > 59 || second > 59
            || day > DateTime.DaysInMonth(year, month) || !TryParseFraction(text.Slice(SecondsLength), out int fraction))
        {
            return false;
        }

        time = new DateTimeOffset(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks + fraction, TimeSpan.Zero);
        return true;
    }

    /// <summary>The ticks (100 ns) of <c>Z</c> or <c>.123Z</c>.</summary>
    private static bool TryParseFraction(ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text.Length == 1)
        {
            return true;
        }

        if (text[0] != '.' || text.Length == 2)
        {
            return false;
        }

        int unit = (int)TimeSpan.TicksPerSecond;
        for (int i = 1; i < text.Length - 1; i++)
        {
            int digit = text[i] - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            unit /= 10;
            ticks += digit * unit;
        }

        return true;
    }

    /// <summary>A number of two digits; far beyond 99 if one of them is none.</summary>
    private static int Pair(ReadOnlySpan<byte> text, int index)
    {
        uint tens = (uint)(text[index] - '0');
        uint ones = (uint)(text[index + 1] - '0');
        return tens > 9 || ones > 9 ? 1_000_000 : (int)((tens * 10) + ones);
    }

    private static bool HasOffset(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return HasOffset(Encoding.UTF8.GetBytes(reader.GetString()!));
        }

        return HasOffset(reader.ValueSpan);
    }

    private static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && text.Slice(DateLength).IndexOfAny((byte)'Z', (byte)'+', (byte)'-') >= 0;
}
