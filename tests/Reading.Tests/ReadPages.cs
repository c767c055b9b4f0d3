using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;

namespace PiecesGen.Reading.Tests;

/// <summary>Reads pages for the tests.</summary>
internal static class ReadPages
{
    public const string Path = "Some.md";

    public static PageFacts Read(string text) => DocsFormats.Read(Path, text, CancellationToken.None);

    /// <summary>A page that describes one group of operations.</summary>
    public static PageFacts ReadApi(string text)
    {
        PageFacts page = Read(text);
        Assert.Single(page.Groups);
        Assert.Empty(page.Models);
        return page;
    }

    /// <summary>A page that describes one model.</summary>
    public static PageFacts ReadModel(string text)
    {
        PageFacts page = Read(text);
        Assert.Single(page.Models);
        Assert.Empty(page.Groups);
        return page;
    }

    extension(PageFacts page)
    {
        /// <summary>The only group.</summary>
        public GroupFacts Group => Assert.Single(page.Groups);

        /// <summary>The only model.</summary>
        public ModelFacts Model => Assert.Single(page.Models);

        /// <summary>The operations of all groups.</summary>
        public List<OperationFacts> Operations => [.. page.Groups.SelectMany(group => group.Operations)];
    }

    /// <summary>A page of the folder Fixtures.</summary>
    public static string Fixture(string name) => File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    /// <summary>A Python page with one operation <c>do_it</c> and these sections below its heading.</summary>
    public static string PythonOperation(string sections) => Operation("Python", sections);

    public static string TypeScriptOperation(string sections) => Operation("TypeScript", sections);

    private static string Operation(string dialect, string sections) =>
        $$"""
        ---
        title: Thing API | {{dialect}} SDK
        ---

        # Thing API

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**do_it**](ThingApi#do_it) | **POST** /thing |

        ## **do_it** {#do_it}
        {{sections}}
        """;
}
