namespace PiecesGen.Generator.Naming;

/// <summary>How a value looks in C#, which decides how it is read and written.</summary>
internal enum ValueShape
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>, a number in JSON.</summary>
    Decimal,

    /// <summary><c>decimal</c>, text in JSON.</summary>
    DecimalText,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateOnly</c>.</summary>
    DateOnly,

    /// <summary><c>byte[]</c>, Base64 in JSON.</summary>
    Bytes,

    /// <summary><c>JsonElement</c>: any value, kept as it came.</summary>
    Element,

    /// <summary>An emitted record.</summary>
    Record,

    /// <summary>An emitted open enum.</summary>
    Enum,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
    List,

    /// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
    Map,

    /// <summary><c>ApiFile</c>: bytes to send that are no part of JSON.</summary>
    File,

    /// <summary><c>ApiStream</c>: bytes that are received.</summary>
    Stream,

    /// <summary><c>ApiMessages&lt;ServerSentEvent&lt;T&gt;&gt;</c>: events that are received one by one.</summary>
    Events,

    /// <summary><c>ApiMessages&lt;T&gt;</c>: JSON values that are received one by one.</summary>
    Values,
}
