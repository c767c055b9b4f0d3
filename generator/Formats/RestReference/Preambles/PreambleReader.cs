using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Examples;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Preambles;

/// <summary>Reads what the sections of no operation say of all of them: what every success is wrapped in, and what failures return.</summary>
internal static class PreambleReader
{
    private static readonly Phrases s_failures = new("error", "failure");
    private static readonly Phrases s_envelopes = new("envelope", "wrapped", "response format", "format of the response", "responses have", "response has", "every response", "all responses");

    /// <param name="owned">The sections that belong to operations.</param>
    public static Preamble Read(MarkdownPage page, PageOutline outline, HashSet<int> owned, FormatContext context)
    {
        Preamble preamble = default;
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (!owned.Contains(i) && !outline.IsHistory(i) && page.Sections[i].Blocks.Exists(static block => block is CodeListing))
            {
                preamble = Read(page.Sections[i], preamble, context);
            }
        }

        return preamble;
    }

    private static Preamble Read(PageSection section, Preamble known, FormatContext context)
    {
        StringBuilder prose = new(section.Heading.Meaning);
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not CodeListing code)
            {
                prose.Append(' ').Append(block is Paragraph ? block.Source.ToString() : "");
                continue;
            }

            bool isOfFailures = s_failures.AreIn(section.Heading.Meaning);
            bool isEnvelope = s_envelopes.AreIn(prose.ToString());
            if ((!isOfFailures && !isEnvelope) || ExampleResponse.Read(code.Code) is not { Json: { } json } response)
            {
                continue;
            }

            ExampleFacts example = new(JsonExampleReader.Read(json, context).Shape, code.Source.Span) { Status = response.Status?.Value };
            known = isEnvelope && InsideOf(example.Shape) is { } inside ? known with { Envelope = known.Envelope ?? (example with { Inside = inside }) }
                : isOfFailures && example.Shape.Members.Count > 0 ? known with { Failure = known.Failure ?? example }
                : known;
        }

        return known;
    }

    /// <summary>The only member whose value is a placeholder; null where there are none or several.</summary>
    private static string? InsideOf(JsonShape shape)
    {
        string? inside = null;
        foreach (JsonShapeMember member in shape.Members)
        {
            if (member.Shape.Kinds == JsonKinds.None)
            {
                if (inside is not null)
                {
                    return null;
                }

                inside = member.Name.Value;
            }
        }

        return shape.Members.Count > 1 ? inside : null;
    }
}

/// <summary>What a page says of all operations.</summary>
/// <param name="Envelope">What every success is wrapped in, around the member <see cref="ExampleFacts.Inside"/>.</param>
/// <param name="Failure">What failures return.</param>
internal readonly record struct Preamble(ExampleFacts? Envelope, ExampleFacts? Failure);
