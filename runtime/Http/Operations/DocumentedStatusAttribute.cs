using System;
using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>
/// A row of an operation's status table in the docs, on the generated method, for analyzers of the caller's code.
/// At run time, programs read <see cref="DocumentedStatus"/> instead.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class DocumentedStatusAttribute : Attribute
{
    /// <summary>A row for one status.</summary>
    /// <param name="code">The HTTP status code, for example 410.</param>
    /// <param name="meaning">What the docs say this status means for this operation.</param>
    public DocumentedStatusAttribute(int code, string meaning)
        : this(code, code, meaning)
    {
    }

    /// <summary>A row that stands for several statuses.</summary>
    /// <param name="code">The lowest HTTP status code.</param>
    /// <param name="lastCode">The highest code: 499 for <c>4XX</c>, 999 for <c>default</c>.</param>
    /// <param name="meaning">What the docs say these statuses mean for this operation.</param>
    public DocumentedStatusAttribute(int code, int lastCode, string meaning)
    {
        Code = code;
        LastCode = lastCode;
        Meaning = meaning;
    }

    /// <summary>The HTTP status code; the lowest of them where the row stands for several.</summary>
    public int Code { get; }

    /// <summary>The highest code the row stands for.</summary>
    public int LastCode { get; }

    /// <summary>What the docs say; empty where they say nothing.</summary>
    public string Meaning { get; }
}
