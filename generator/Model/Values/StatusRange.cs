using System;
using System.Globalization;

namespace PiecesGen.Generator.Model.Values;

/// <summary>The statuses that a documented response is for: one (410), a class of them (4XX) or all others (default).</summary>
internal readonly record struct StatusRange(int First, int Last) : IComparable<StatusRange>
{
    private const string DefaultName = "default";
    private const string ClassSuffix = "XX";

    /// <summary>What no other response is for; HTTP allows any three digits.</summary>
    public static StatusRange Default { get; } = new(100, 999);

    public static StatusRange Successes { get; } = Class(2);

    public bool IsSingle => First == Last;

    /// <summary>Whether a response can have such a status: those below 200 announce another one (RFC 9110, section 15.2).</summary>
    public bool IsFinal => Last >= 200;

    /// <summary>A status, or a class of statuses, of success.</summary>
    public bool IsSuccess => Last is >= 200 and <= 299;

    public static StatusRange Single(int status) => new(status, status);

    /// <summary>What OpenAPI calls <c>410</c>, <c>4XX</c> or <c>default</c>.</summary>
    public static StatusRange Parse(string status) =>
        status == DefaultName ? Default
        : status.EndsWith(ClassSuffix, StringComparison.Ordinal) ? Class(status[0] - '0')
        : Single(int.Parse(status, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Single statuses in ascending order, then classes, then the default.</summary>
    public int CompareTo(StatusRange other)
    {
        int difference = Width.CompareTo(other.Width);
        return difference != 0 ? difference : First.CompareTo(other.First);
    }

    public override string ToString() =>
        IsSingle ? First.ToString(CultureInfo.InvariantCulture)
        : this == Default ? DefaultName
        : (First / 100).ToString(CultureInfo.InvariantCulture) + ClassSuffix;

    private int Width => Last - First;

    private static StatusRange Class(int digit) => new(digit * 100, (digit * 100) + 99);
}
