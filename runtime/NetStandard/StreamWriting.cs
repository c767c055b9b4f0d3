using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary><c>Stream.WriteAsync(ReadOnlyMemory)</c>, which .NET Standard 2.0 lacks.</summary>
internal static class StreamWriting
{
    internal static Task WriteAsync(this Stream stream, ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken) =>
        MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> segment)
            ? stream.WriteAsync(segment.Array, segment.Offset, segment.Count, cancellationToken)
            : throw new ArgumentException("Only memory over an array can be written.", nameof(buffer));
}
