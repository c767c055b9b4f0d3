using System;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>How long a call may take.</summary>
internal static class TimeLimit
{
    /// <summary>The limit, which a timer can keep.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither infinite nor between 1 ms and 24.8 days.</exception>
    internal static TimeSpan Checked(TimeSpan value)
    {
        bool isLimit = value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue;
        return isLimit || value == Timeout.InfiniteTimeSpan
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A timeout is infinite, or more than 0 and at most 24.8 days.");
    }
}
