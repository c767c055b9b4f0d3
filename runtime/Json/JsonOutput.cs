using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using PiecesGen.Buffers;

namespace PiecesGen.Json;

/// <summary>
/// A JSON text that is being written, in arrays from the shared pool. It trusts its caller, which is generated code,
/// to close what it opens and to give every member one value; that, and names that need no escaping, is what makes it faster
/// than <see cref="Utf8JsonWriter"/>. The text is the same, byte for byte.
/// </summary>
/// <remarks>
/// A short text is one array, copied into a larger one when it is full: it is sent at once. Of a long one nothing is copied: each
/// further array is twice as long as the last. Disposing it gives the arrays back.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonOutput : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 1024;

    private const int MaxCopied = 1024 * 1024;

    /// <summary>What <see cref="Utf8JsonWriter"/> allows: a list that holds itself ends in an exception, not in a dead process.</summary>
    private const short MaxDepth = 1000;

    private static readonly JsonDocumentOptions s_deep = new() { MaxDepth = MaxDepth };

    private byte[] _bytes = BufferPool.Bytes.Rent(InitialSize);
    private int _length;

    // No wider than it must be: the object of a short text is 40 bytes.
    private short _depth;
    private bool _isAfterValue;

    /// <summary>The part whose array is being written; null as long as there is but one array.</summary>
    private OutputPart? _part;

    /// <summary>Whether it is sent, so that what the server alone sets is left out.</summary>
    public bool IsRequest { get; internal init; }

    /// <summary>The text so far; valid until more is written.</summary>
    internal ReadOnlySequence<byte> Written => _part?.UpTo(_length) ?? new ReadOnlySequence<byte>(_bytes, 0, _length);

    private int Position => _part is null ? _length : checked((int)_part.RunningIndex + _length);

    /// <summary>Opens an object.</summary>
    /// <returns>Where it stands in what is written.</returns>
    /// <exception cref="InvalidOperationException">It would be the thousandth inside another.</exception>
    public int StartObject()
    {
        Open((byte)'{');
        return Position - 1;
    }

    /// <summary>Closes an object.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Writes a member's name; its value comes next.</summary>
    /// <param name="name">The name in UTF-8, escaped where JSON wants it (RFC 8259, section 7).</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        Span<byte> free = GetSpan(name.Length + 4);
        int length = 0;
        if (_isAfterValue)
        {
            free[length++] = (byte)',';
        }

        free[length++] = (byte)'"';
        name.CopyTo(free.Slice(length));
        length += name.Length;
        free[length++] = (byte)'"';
        free[length++] = (byte)':';
        _length += length;
        _isAfterValue = false;
    }

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        byte[] bytes = _bytes;
        if (bytes.Length > 0)
        {
            _bytes = [];
            _length = 0;
            if (_part is null)
            {
                BufferPool.Bytes.Return(bytes);
            }
            else
            {
                _part.Return(BufferPool.Bytes);
                _part = null;
            }
        }
    }

    /// <summary>Writes the value once more, token by token, so that indentation and escaping are the other writer's.</summary>
    internal void CopyTo(Utf8JsonWriter writer)
    {
        using JsonDocument document = JsonDocument.Parse(Written, s_deep);
        document.RootElement.WriteTo(writer);
    }

    /// <summary>The names of the members that the object which is open has so far; null where it has none.</summary>
    /// <param name="start">Where it stands.</param>
    internal HashSet<string>? NamesSince(int start)
    {
        if (Position == start + 1)
        {
            return null;
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(Written.Slice(start), isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                names.Add(reader.GetString()!);
            }
        }

        return names;
    }

    internal void StartArray() => Open((byte)'[');

    internal void EndArray() => Close((byte)']');

    /// <summary>Room for a value; where it follows another, the comma is written.</summary>
    internal Span<byte> StartValue(int size)
    {
        Span<byte> free = GetSpan(size + 1);
        if (!_isAfterValue)
        {
            _isAfterValue = true;
            return free;
        }

        free[0] = (byte)',';
        _length++;
        return free.Slice(1);
    }

    /// <summary>What was just written is the name of a value, not a value.</summary>
    internal void ToName()
    {
        GetSpan(1)[0] = (byte)':';
        _length++;
        _isAfterValue = false;
    }

    /// <summary>Room in an array, for what .NET Standard writes into no span.</summary>
    internal ArraySegment<byte> GetArray(int size)
    {
        Reserve(size);
        return new ArraySegment<byte>(_bytes, _length, size);
    }

    private void Open(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw new InvalidOperationException($"The value is nested more than {MaxDepth} deep: does it hold itself?");
        }

        StartValue(1)[0] = bracket;
        _length++;
        _isAfterValue = false;
    }

    private void Close(byte bracket)
    {
        _depth--;
        GetSpan(1)[0] = bracket;
        _length++;
        _isAfterValue = true;
    }

    private void Reserve(int sizeHint)
    {
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _length < needed)
        {
            Grow(needed);
        }
    }

    private void Grow(int needed)
    {
        byte[] next = BufferPool.Bytes.Rent(Math.Max(_bytes.Length * 2, checked(_length + needed)));
        if (_bytes.Length < MaxCopied)
        {
            Buffer.BlockCopy(_bytes, 0, next, 0, _length);
            BufferPool.Bytes.Return(_bytes);
        }
        else
        {
            _part = (_part ?? new OutputPart(_bytes)).Follow(_length, next);
            _length = 0;
        }

        _bytes = next;
    }
}
