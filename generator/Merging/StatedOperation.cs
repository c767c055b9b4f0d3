using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>What the pages state of an operation as a whole, before anything is inferred from it.</summary>
/// <param name="Returned">The documented return type; null for none.</param>
internal sealed record StatedOperation(
    string Method,
    string UrlTemplate,
    string? Summary,
    EquatableArray<string> ContentTypes,
    EquatableArray<string> Accepts,
    ApiType? Returned,
    EquatableArray<string>? Security,
    string? GivenName)
{
    /// <summary>With the word of a correction over it.</summary>
    public StatedOperation CorrectedBy(Correction<OperationCorrectionFacts> correction, TypeResolver types)
    {
        OperationCorrectionFacts facts = correction.Facts;
        return this with
        {
            Method = facts.Endpoint?.Method.Value ?? Method,
            UrlTemplate = facts.Endpoint?.UrlTemplate.Value ?? UrlTemplate,
            Summary = facts.Summary ?? Summary,
            ContentTypes = facts.ContentTypes is { } contentTypes ? Texts(contentTypes) : ContentTypes,
            Accepts = facts.Accepts is { } accepts ? Texts(accepts) : Accepts,
            Returned = facts.Return is { } returned
                ? returned.Type is { } type ? types.Resolve(type.Value, correction.At(type.Span)) : null
                : Returned,
            Security = facts.Authorizations is { } authorizations ? Texts(authorizations) : Security,
            GivenName = facts.CSharpName?.Value ?? GivenName,
        };
    }

    public static EquatableArray<string> Texts(EquatableArray<Stated<string>> stated)
    {
        var texts = new List<string>(stated.Count);
        foreach (Stated<string> text in stated)
        {
            texts.Add(text.Value);
        }

        return EquatableArray.From(texts);
    }
}
