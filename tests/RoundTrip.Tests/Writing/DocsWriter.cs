using PiecesGen.Generator.Model;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Writes all pages of an API in one dialect and presentation.</summary>
internal sealed class DocsWriter(Style style, Presentation presentation, DialectWriter dialect)
{
    public DialectWriter Dialect => dialect;

    public bool IsComplete => presentation.IsComplete;

    public static DocsWriter Python(Style style, bool isSite)
    {
        Presentation presentation = isSite ? new SitePresentation(style, "python") : new GitHubPresentation(style, "python");
        return new DocsWriter(style, presentation, new PythonWriter(style, presentation));
    }

    public static DocsWriter TypeScript(Style style, bool isSite)
    {
        Presentation presentation = isSite ? new SitePresentation(style, "typescript") : new GitHubPresentation(style, "typescript");
        return new DocsWriter(style, presentation, new TypeScriptWriter(style, presentation));
    }

    public IEnumerable<DocsPage> Write(ApiModel model)
    {
        int number = 0;
        foreach (ApiGroup group in model.Groups)
        {
            yield return new DocsPage(presentation.ApiPath(++number, group.Name), new ApiPageWriter(style, presentation, dialect, model).Write(group));
        }

        number = 0;
        foreach (Schema schema in model.Schemas.Where(schema => schema is not OpenSchema))
        {
            yield return new DocsPage(presentation.ModelPath(++number, schema.Name), new ModelPageWriter(style, presentation, dialect, model.PackageName!).Write(schema));
        }

        if (presentation.IsComplete)
        {
            yield return new DocsPage(presentation.IndexPath, new ReadmeWriter(style, presentation, dialect).Write(model));
        }
    }
}
