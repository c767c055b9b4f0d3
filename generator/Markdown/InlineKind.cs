namespace PiecesGen.Generator.Markdown;

/// <summary>How a run of text is marked.</summary>
internal enum InlineKind
{
    /// <summary>Between double asterisks.</summary>
    Strong,

    /// <summary>Between backticks.</summary>
    Code,

    /// <summary>The text of a link that is neither strong nor code.</summary>
    Link,
}
