using System.Globalization;

namespace PiecesGen.Generator.Model;

/// <summary>The statuses that a row of a response table is for: one, a class of them or all others.</summary>
internal readonly record struct StatusRange(int First, int Last)
{
    private const string DefaultName = "default";

    /// <summary>What no other row is for; HTTP allows any three digits.</summary>
    public static StatusRange Default { get; } = new(100, 999);

    public static StatusRange Successes { get; } = Class(2);

    public bool IsSingle => First == Last;

    /// <summary>Whether an answer can have such a status: those below 200 announce another one (RFC 9110, section 15.2).</summary>
    public bool IsFinal => Last >= 200;

    public static StatusRange Single(int status) => new(status, status);

    /// <summary>What OpenAPI calls <c>4XX</c> or <c>default</c>.</summary>
    public static StatusRange Parse(string status) => status == DefaultName ? Default : Class(status[0] - '0');

    public override string ToString() =>
        IsSingle ? First.ToString(CultureInfo.InvariantCulture)
        : this == Default ? DefaultName
        : (First / 100).ToString(CultureInfo.InvariantCulture) + "XX";

    private static StatusRange Class(int digit) => new(digit * 100, (digit * 100) + 99);
}
