using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Examples;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>The examples of the models of a page: they stand in the section of the model, or in one of their own that is named after it.</summary>
internal sealed class ModelExamples(FormatContext context)
{
    private static readonly string[] s_words = ["Examples", "Example", "Sample"];

    private readonly Dictionary<string, List<ExampleFacts>> _kept = new(StringComparer.Ordinal);

    /// <summary>The objects of JSON in a section.</summary>
    public EquatableArray<ExampleFacts> Read(PageSection section)
    {
        List<ExampleFacts> examples = [];
        foreach (PageBlock block in section.Blocks)
        {
            if (block is CodeListing code && ExampleResponse.Read(code.Code) is { Status: null, Json: { } json } && json[0] == '{')
            {
                examples.Add(new ExampleFacts(JsonExampleReader.Read(json, context).Shape, code.Source.Span));
            }
        }

        return EquatableArray.From(examples);
    }

    /// <summary>Keeps the examples of a section that describes no model for the model that it is named after.</summary>
    /// <param name="name">The section's name, as that of a model.</param>
    public void Keep(EquatableArray<ExampleFacts> examples, string name)
    {
        foreach (string word in s_words)
        {
            name = name.StartsWith(word, StringComparison.Ordinal) ? name.Substring(word.Length)
                : name.EndsWith(word, StringComparison.Ordinal) ? name.Substring(0, name.Length - word.Length)
                : name;
        }

        string key = NameKey.From(name);
        if (!_kept.TryGetValue(key, out List<ExampleFacts>? known))
        {
            _kept.Add(key, known = []);
        }

        known.AddRange(examples);
    }

    /// <summary>What was kept for a model.</summary>
    public IReadOnlyList<ExampleFacts> KeptFor(ModelFacts model) =>
        model.Properties is not null && _kept.TryGetValue(NameKey.From(model.Name.Value), out List<ExampleFacts>? kept) ? kept : [];
}
