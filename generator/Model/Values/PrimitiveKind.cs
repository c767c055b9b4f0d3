namespace PiecesGen.Generator.Model.Values;

/// <summary>The primitive types that docs can tell apart. They do not tell widths, so whole numbers are 64 bits wide.</summary>
internal enum PrimitiveKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number; whether it is whole is not said.</summary>
    Number,

    /// <summary>A number whose decimal digits count, such as an amount of money.</summary>
    Decimal,

    /// <summary>The same, sent as text.</summary>
    DecimalText,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date with a time (RFC 3339).</summary>
    DateTime,

    /// <summary>A date alone (RFC 3339 full-date).</summary>
    Date,

    /// <summary>Bytes or a file.</summary>
    Binary,

    /// <summary>Any JSON value.</summary>
    Any,
}
