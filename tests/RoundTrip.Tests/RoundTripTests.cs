using PiecesGen.RoundTrip.Tests.Writing;

namespace PiecesGen.RoundTrip.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Python_pages_of_a_docs_site_say_the_model_again() =>
        RoundTrip.Check(style => [DocsWriter.Python(style, isSite: true)]);

    [Fact]
    public void Python_pages_on_GitHub_say_the_model_again() =>
        RoundTrip.Check(style => [DocsWriter.Python(style, isSite: false)]);

    [Fact]
    public void TypeScript_pages_of_a_docs_site_say_the_model_again() =>
        RoundTrip.Check(style => [DocsWriter.TypeScript(style, isSite: true)]);

    [Fact]
    public void TypeScript_pages_on_GitHub_say_the_model_again() =>
        RoundTrip.Check(style => [DocsWriter.TypeScript(style, isSite: false)]);

    [Fact]
    public void Both_dialects_of_a_docs_site_say_the_model_together() =>
        RoundTrip.Check(style => [DocsWriter.Python(style, isSite: true), DocsWriter.TypeScript(style, isSite: true)]);

    [Fact]
    public void Both_dialects_on_GitHub_say_the_model_together() =>
        RoundTrip.Check(style => [DocsWriter.Python(style, isSite: false), DocsWriter.TypeScript(style, isSite: false)]);

    [Fact]
    public void Both_dialects_in_different_presentations_say_the_model_together() =>
        RoundTrip.Check(style => [DocsWriter.TypeScript(style, isSite: false), DocsWriter.Python(style, isSite: true)]);
}
