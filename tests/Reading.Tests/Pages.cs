using PiecesGen.Generator.Reading;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Reads pages for the tests.</summary>
internal static class Pages
{
    public const string Path = "Some.md";

    public static PageFacts Read(string text) => PageReader.Read(Path, text, CancellationToken.None);

    public static ApiPageFacts ReadApi(string text) => Assert.IsType<ApiPageFacts>(Read(text));

    public static ModelPageFacts ReadModel(string text) => Assert.IsType<ModelPageFacts>(Read(text));

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
