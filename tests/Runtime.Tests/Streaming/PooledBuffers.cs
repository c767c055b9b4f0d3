using System.Diagnostics.Tracing;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>
/// Follows the arrays that are rented from <c>ArrayPool.Shared</c> by the test that made it, whichever thread gives them
/// back. Other tests rent at the same time; theirs do not count.
/// </summary>
internal sealed class PooledBuffers : EventListener
{
    private const int Rented = 1;
    private const int Returned = 3;

    // Set before the base constructor has told this listener of any source.
    private readonly AsyncLocal<bool> _isOurs = new();
    private readonly HashSet<(int Buffer, int Pool)> _out = [];
    private int _count;

    public PooledBuffers()
    {
        _isOurs.Value = true;
        EnableEvents(EventSource.GetSources().Single(source => source.Name == "System.Buffers.ArrayPoolEventSource"), EventLevel.Verbose);
    }

    /// <summary>How many arrays have not come back; some must have been rented.</summary>
    public int Missing
    {
        get
        {
            lock (_out)
            {
                Assert.True(_count > 0, "Nothing was rented, so nothing is proved.");
                return _out.Count;
            }
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId is not (Rented or Returned) || _out is null)
        {
            return;
        }

        var buffer = ((int)eventData.Payload![0]!, (int)eventData.Payload[2]!);
        lock (_out)
        {
            if (eventData.EventId == Returned)
            {
                _out.Remove(buffer);
            }
            else if (_isOurs.Value && eventData.Payload[1] is >= 4096)
            {
                _count++;
                _out.Add(buffer);
            }
        }
    }
}
