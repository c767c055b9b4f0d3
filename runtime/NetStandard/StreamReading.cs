using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

/// <summary><c>Stream.ReadAsync(Memory)</c>, which .NET Standard 2.0 lacks.</summary>
internal static class StreamReading
{
    internal static async ValueTask<int> ReadAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (!MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> segment))
        {
            throw new ArgumentException("Only memory over an array can be read into.", nameof(buffer));
        }

        // .NET Framework's network stream ignores the token once a read has started; only disposing it ends the read.
        using (cancellationToken.Register(static state => ((Stream)state).Dispose(), stream))
        {
            return await stream.ReadAsync(segment.Array, segment.Offset, segment.Count, cancellationToken).ConfigureAwait(false);
        }
    }
}
