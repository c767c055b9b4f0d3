using System.Buffers;

namespace PiecesGen.Buffers;

/// <summary>Where the runtime's buffers come from: the shared pools of the process.</summary>
/// <remarks>Tests put a counting pool here before the first call, in a process of their own; everybody in a process shares the shared ones.</remarks>
internal static class BufferPool
{
    internal static ArrayPool<byte> Bytes { get; set; } = ArrayPool<byte>.Shared;

    internal static ArrayPool<char> Chars { get; set; } = ArrayPool<char>.Shared;
}
